const words = (table: string): ReadonlySet<string> => new Set(table.split(' '));

/** Frequent function words by language: the vote on what a note is written in. */
export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'ru',
    words(
      'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще ещё нет о из ему когда даже ну если уже или ни быть был него до вас опять вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой ним здесь этом один почти мой тем чтобы нее были куда зачем всех можно при наконец два об другой хоть после над больше тот через эти нас про всего них какая много разве эту моя свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно всю между это который которая которое которые также',
    ),
  ],
  [
    'uk',
    words(
      'і в у не що він на я з як а то все вона так його але та ти до же ви за би по тільки її мені було від мене ще ні о із йому коли навіть якщо вже або бути був нього вас там потім себе нічого їй може вони тут де є треба для ми їх чим була сам без під буде хто цей того тому цього який ця ці це яка яке які також між',
    ),
  ],
  [
    'be',
    words(
      'і ў у не што ён на я з як а то ўсе яна так яго але ды ты да ж вы за па толькі яе было ад яшчэ не калі нават або быць быў там потым сябе яны тут дзе ёсць трэба для мы іх чым была без пад будзе хто гэты таго таму гэта які якая якія таксама паміж',
    ),
  ],
  [
    'bg',
    words(
      'и в на не че той с как а то всички тя така го но да ти към от за по само я ми беше още няма ако вече или бъде там после себе може те тук къде има трябва ние ги без под ще кой този това тази тези който която което които също между',
    ),
  ],
  [
    'en',
    words(
      'the of and to a in is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so what up its about into than them can only other new some could time these two may then do first any my now such like our over me even most after also did many before must through where much your how each those both between',
    ),
  ],
  [
    'de',
    words(
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn können diese dieser',
    ),
  ],
  [
    'fr',
    words(
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son ou aux cette mais comme elle être ces on leur nous entre sans peut aussi été l d qu c n s',
    ),
  ],
  [
    'es',
    words(
      'de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha este si porque esta entre cuando muy sin sobre también hasta hay donde han quien desde todo',
    ),
  ],
  [
    'it',
    words(
      'di e il la che in a un per è una con non del i le si da al dei come lo nel della gli più anche ma sono delle alla se questo ha dal sul ad tra quando essere cui',
    ),
  ],
  [
    'pt',
    words(
      'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso entre são é num numa',
    ),
  ],
  [
    'pl',
    words(
      'w i na z a się nie do to że jest o a od po jak za przez ale dla są jego tego by co ten który która które tym może lub oraz przy czy być było ma',
    ),
  ],
  [
    'nl',
    words(
      'de van het een en in is dat op te zijn met voor niet aan er om ook als maar bij of uit nog naar door dan wordt worden deze dit die heeft',
    ),
  ],
  [
    'cs',
    words(
      'a v se na je že s z o do i k ve pro jako za by po ale nebo od jsou aby který která které při tak jeho byl bylo co až',
    ),
  ],
  ['tr', words('ve bir bu da de için ile olarak olan çok daha gibi kadar sonra ise en her ne veya ya olduğu var')],
  [
    'fi',
    words(
      'ja on ei että se hän oli ovat joka jonka tai kun myös voit sekä jos kuin mutta tämä tämän niin vain nämä siitä kaikki voi',
    ),
  ],
  [
    'da',
    words(
      'og i at det er en til på af for med der den har de ikke et kan du som din eller fra når hvis også blive skal dine',
    ),
  ],
  [
    'no',
    words('og i å det er en til på av for med som den har de ikke et kan du din eller fra når hvis også bli skal dine'),
  ],
  ['hu', words('a az és hogy nem is egy meg csak van vagy ha de mint ez azt el fel amely akkor lehet minden')],
  ['ro', words('și de la în a cu pe nu este un o din că se să pentru sau sunt care mai prin fi dacă ca în')],
  [
    'sk',
    words(
      'a v na sa je že s z do o k vo pre ako za by po ale alebo od sú aby ktorý ktorá ktoré pri tak jeho čo ak môžete',
    ),
  ],
  [
    'ca',
    words('de la i el en que a els les per un una amb no és del al o més es com són aquest aquesta si podeu també'),
  ],
  ['vi', words('và của là có các cho một được trong với không bạn này để từ khi đến trên hoặc như những sẽ thể')],
  [
    'id',
    words(
      'yang dan di untuk dengan dari ini ke dalam pada anda atau tidak adalah dapat akan bisa itu oleh jika sebuah',
    ),
  ],
  ['sv', words('och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när')],
]);
