import { classNouns } from './class-nouns';
import { frames, phrases, phraseSet, recognitionWords, wordSet } from '../recognition-words';
import { romanceIberian } from './iberian';

/** How Spanish notes define, and what only looks so. */
export const spanish = recognitionWords({
  ...romanceIberian,
  code: 'es',
  classNouns: classNouns.es,
  stopHeadings: phraseSet(
    'introducción *|generalidades|ejemplo *|ejemplos *|ejercicio *|ejercicios *|resumen *|conclusión *|conclusiones *|enlaces *|referencias *|fuentes *|bibliografía|ver también|véase también|nota|notas *|observaciones *|preguntas *|ventajas *|desventajas *|inconvenientes *|aplicaciones *|propiedades *|tipos *|reglas|vocabulario *|glosario|historia *|cómo *|por qué *|cuándo *|consejos *|citas *|diario|tareas *|herramientas *|orden de trabajo|pasos *',
  ),
  contrastHeadings: phraseSet('diferencia *|diferencias *|comparación *|comparativa *'),
  contrastCues: wordSet('diferencia diferencias diferencian versus vs contra'),
  questions: phrases('qué es {term}|que es {term}|qué son {term}|qué significa {term}|qué se entiende por {term}'),
  labels: phraseSet(
    'deberes|bien|mal|concepto|intuición|idea general|consecuencia|consecuencias|funcionamiento|uso|resultado|ejemplo|ejemplos|nota|observación|atención|importante|consejo|pregunta|respuesta|objetivo|meta|tarea|ejercicio|fuente|fuentes|autor|fecha|lugar|hora|estado|conclusión|demostración|teorema|lema|fórmula|ventajas|desventajas|problema|solución|idea|precio',
  ),
  evaluations: wordSet(
    'mejores peores defecto defectos desventaja desventajas ventaja ventajas peor mejor gran siguiente',
  ),
  remarkCues: wordSet(
    'casos usos aplicaciones beneficios consideraciones ventajas desventajas inconvenientes limitaciones características consejos pasos procedimiento instalación requisitos tareas objetivos recursos enlaces libros herramientas autores ejemplos',
  ),
  emptyGenera: wordSet(
    'pesadilla maravilla locura contrario_de contrario_del cucharada cucharadita pizca puñado litro clave causa recomendable ejemplo excepción problema pregunta razón error ventaja desventaja importante necesario esencial',
  ),
  personal: wordSet('yo mi mis mío nosotros nuestro nuestra nuestros nuestras'),
  pointers: wordSet('este esta estos estas esto ese esa eso él ella ellos cada tal tales'),
  causes: wordSet('porque'),
  frequencies: wordSet('normalmente generalmente habitualmente'),
  negations: wordSet('no nunca'),
  termStarts: wordSet(
    'si cuando porque como aunque mientras este esta estos estas ese esa eso esto aquel él ella ellos nosotros usted yo se para a de del en con sin por sobre bajo entre hasta desde y o pero no ni todo toda todos todas casi algunos algunas muchos pocos pocas poco poca mucha cada dos tres más menos luego después hoy ayer mañana siguiente perdón la las los nota observa recuerda tu tus su sus',
  ),
  glossStarts: wordSet(
    'use usa utilice utiliza análogo análoga similar similares igual iguales parecido parecida aquel aquella aquellos aquellas qué cuál cuáles cuánto cómo dónde dos tres si cuando porque como aunque este esta estos estas ese esa eso esto él ella ellos nosotros usted yo se para a en con sin por sobre bajo hasta desde y o pero no ni todo todos siempre nunca solo sólo muy demasiado más menos casi ver véase cf es son está están hay puede debe fácil difícil bueno malo mi nuestro prestado pendiente cerrado mide marca abre cierra guarda muestra sirve',
  ),
  relatives: wordSet('que cual cuales cuyo cuya cuyos cuyas donde quien quienes'),
  copulas: wordSet('es son significa'),
  resumptions: phrases('es|se trata de'),
  pointings: phrases('eso es|esto es|se llama'),
  measures: phrases('cuánto|cuánta|cuántos|cuántas|hasta qué punto|con qué frecuencia'),
  openers: phrases('bueno|pues|entonces|en fin|o sea'),
  leadIns: phrases('recordatorio|recuerda|aclaración|para que conste|nota|nb|por definición|para quienes|para los que'),
  namingVerbs: phrases(
    'se llama|se llaman|se denomina|llamamos|se conoce como|se le llama|se entiende por|entendemos por',
  ),
  namingFrames: frames('por … se entiende|por … entendemos'),
  nounOpenings: phraseSet(
    'todo lo|todos los|todas las|lo que queda|lo que resta|aquello que queda|todo aquello|cada uno|cada una|dos o|uno o|una o',
  ),
  numerals: wordSet('dos tres cuatro'),
  standIns: wordSet('aquel aquella aquello aquellos aquellas'),
  purposes: wordSet('para'),
  namesAbove: phrases('así se llama|así se denomina|se llama así a|se denomina así a|así llamamos a'),
  alsoCalled: phrases(
    'también se llama|se le llama también|también se le llama|le decimos|se llama también|también llamado|también llamada|también conocido como|también conocida como',
  ),
  qualifiers: wordSet(
    'plural singular sustantivo verbo adjetivo antiguo coloquial femenino masculino derecho biblioteca programa sistema herramienta aparato método animal planta ave pez árbol enfermedad metal plato música arte deporte medicina química lengua ciudad país libro juego',
  ),
  otherNameLabels: phrases('sinónimo|sinónimos|otro nombre|otros nombres'),
  aliasCues: phrases('o|también llamado|también llamada|u'),
  conjunctions: wordSet('y e o u'),
  articles: wordSet('un una el la los las lo'),
  indefinites: wordSet('un una'),
  wideGenera: wordSet(
    'ángulo área borde cambio cantidad capa clase cociente conjunto diferencia distancia duración estado forma fracción grado grupo inflamación lado línea límite longitud medida método movimiento número parte porción proceso producto proporción punto relación serie sistema suma superficie tiempo tipo unidad valor velocidad volumen zona',
  ),
  complements: wordSet('de del entre'),
  isFinite: (word) =>
    /^(?:fue|fueron|tienen|pueden|deben|permite|permiten|ofrece|proporciona|incurre|es|son|era|está|están|hay|ha|han|tiene|puede|debe|va|viene|hace|dice|dicen|doblan|se)$/u.test(
      word,
    ),
});
