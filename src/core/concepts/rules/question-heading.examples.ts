import type { RuleExample } from './definition-rule';

export const questionHeadingExamples: readonly RuleExample[] = [
  {
    text: 'А что такое стрелка?\n— подвижная часть пути, которая переводит вагон на другой рельс.',
    terms: ['стрелка'],
  },
  {
    text: "?? what's a *pantograph*\n→ a frame on the roof of a tram that takes the current from the wire",
    terms: ['pantograph'],
  },
  {
    text: "Remind me, what's a frog again? - a crossing of two rails that lets a wheel pass either way.",
    terms: ['frog'],
  },
  {
    text: 'What do they mean by headway?\n- the time between two trams that follow each other on one line',
    terms: ['headway'],
  },
  { text: 'Дуга?\n— рама на крыше вагона, которая снимает ток с провода. Гнётся.', terms: ['Дуга'] },
  { text: 'Обед?\n— суп и чай.', terms: [] },
  { text: 'И что за шум? — сосед сверлит стену, которую только покрасили.', terms: [] },
  { text: 'What is a weir?\n?\nA low wall across a river that holds back its water.', terms: ['weir'] },
  { text: "What's a **spandrel**? The space between an arch and the frame that holds it.", terms: ['spandrel'] },
  { text: 'Что такое люкарна? Окно в скате крыши, которое освещает чердак.', terms: ['люкарна'] },
  { text: '### Вопрос 7. Что такое контрфорс?\n\nОпора, которая принимает распор свода.', terms: ['контрфорс'] },
  { text: "## La clef de voûte, c'est quoi ?\n\nLa pierre qui ferme un arc.", terms: ['clef de voûte'] },
  { text: 'What is good light? Ask Tom.', terms: [] },
  { text: "What's the rush? The one who waits gets the better room.", terms: [] },
  { text: 'Что такое счастье? Никто не знает, кроме прораба.', terms: [] },
  {
    text: '## What is a sourdough starter?\n\nA culture of flour, water and wild yeast.',
    terms: ['sourdough starter'],
  },
  { text: '### Что такое опара?\n\nЖидкое тесто, которое ставят бродить заранее.', terms: ['опара'] },
  { text: '## ¿Qué es la levadura?\n\nHongo microscópico que fermenta los azúcares.', terms: ['levadura'] },
  { text: '## Was ist ein Vorteig?\n\nEin Teig, der vor dem Hauptteig gärt.', terms: ['Vorteig'] },
  { text: '## Why is the crust pale?\n\nThe oven was too cold.', terms: [] },
  { text: '## Что взять с собой?\n\nМуку и терпение.', terms: [] },
  { text: '## What is next\n\n- more loaves', terms: [] },
  { text: '## What is this?\n\nA mess in a bowl.', terms: [] },
  { text: '## Что такое автолиз?\n\n![[dough.png]]', terms: [] },
  { text: '> [!question] What is a moraine?\n> A ridge of stones that a glacier leaves behind.', terms: ['moraine'] },
  { text: '> [!faq]- Was ist ein Kar?\n> Eine Mulde, die ein Gletscher in den Fels schleift.', terms: ['Kar'] },
  { text: '> [!frage] Was ist ein Toteisloch?\n> Senke im Boden aus geschmolzenem Eis.', terms: ['Toteisloch'] },
  { text: '> [!question]- What is the highest lake?\n> Titicaca.', terms: [] },
  { text: '> [!question] Was ist ein Kar?\n> Am Montag den Lehrer fragen.', terms: [] },
  { text: '> [!question] Что такое морена?\n> - из чего она\n> - где бывает', terms: [] },

  { text: '## What is $x^2$?\n\nThe area of the square loaf.', terms: [] },
  { text: "## What's inside a loaf?\n\nMostly air that the yeast made.", terms: [] },
  { text: '### What is the need for a lining?\n\nA coat without one wears out in a year.', terms: [] },

  { text: '**Q: Что такое закваска?**\nA: Смесь муки и воды, в которой живут дрожжи.', terms: ['закваска'] },
  { text: 'O que é um levain?\n\nMassa de farinha e água que fermenta com leveduras naturais.', terms: ['levain'] },
  { text: '**Q: Зачем нужна соль?**\nA: Чтобы тесто держало форму.', terms: [] },
  { text: 'What is a poolish? Ask Ann.\n\nShe knows.', terms: [] },
  { text: '## 三、什么是“老面”？\n\n上一次发酵留下的一块面团。', terms: ['老面'] },

  // Question and answer in one line.
  { text: 'Was ist Paspel? Ein Streifen, der eine Kante betont.', terms: ['Paspel'] },
  { text: 'Что такое бейка? Узкая полоса ткани, которой обшивают край.', terms: ['бейка'] },
  { text: 'What is a gusset? A piece of cloth that gives a seam more room.', terms: ['gusset'] },
  { text: 'What is that? The coat that Anna left behind.', terms: [] },
  { text: 'What is silence? Nobody in the shop knows.', terms: [] },
  { text: 'Что такое пять минут? Мы всегда опаздывали на час.', terms: [] },
  // A letter tied to the next is no article, a second question no part of the name.
  { text: '# What is A/B baking?\n\nA way of comparing two recipes on the same day.', terms: ['A/B baking'] },
  {
    text: '# Что такое опара и зачем она нужна?\n\nЖидкое тесто, которое бродит перед замесом.',
    terms: ['опара'],
  },
  { text: '# What is a levee and why do rivers need it?\n\nA bank of earth along a river.', terms: ['levee'] },
  { text: '# What is salt and pepper?\n\nA mix of light and dark threads in a cloth.', terms: ['salt and pepper'] },
  { text: '## What is missing?\n\nNobody has told us which of the seeds were sown in the second bed.', terms: [] },
  // An introduction is no answer; the sentence that speaks of the term is.
  {
    text: '## What is kneading?\n\nTo understand how dough rises, think of gluten. Kneading is a way of working dough by hand.',
    terms: ['kneading'],
  },
  { text: '## What is kneading?\n\nLet’s start with some basics.', terms: [] },
  { text: '## Что такое опара?\n\nДля начала кратко, а потом остановимся на каждой детали.', terms: [] },
  {
    text: '## Что такое опара?\n\nЧтобы понять хлеб, нужно знать дрожжи. Опара — это жидкое тесто, которое бродит.',
    terms: ['опара'],
  },
];
