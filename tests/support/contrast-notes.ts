/** A Russian note with an activity, a class, an abbreviation and a proper name of one of its two things. */
export const FILTERS = `##### Водоподготовка:

> [!Определение]
> Удаление примесей из воды до состава, который нужен дому или цеху.

Осмотическая установка (ОУ) - аппарат, который продавливает воду сквозь плотную мембрану.

##### Фильтрация:

> Способ, который задерживает муть и запах зернистым слоем

Фильтр - сменный картридж с углём, который ставят на кран.

##### Отличия:

Фильтры и осмотические установки - это разные способы водоподготовки. Только ОУ чистит воду на уровне ионов, а [[Родник]]-фильтр - на уровне взвеси.

Фильтрация даёт заметный запас воды, но фильтры не столь долговечны в плане герметичности в сравнении с ОУ. При фильтрации теряется лишь малая часть напора, особенно на первом этаже.

Если цель ОУ - получить воду без солей, то основная цель [[Родник]] - убрать запах. Корпус фильтра висит на кране, то есть ему не нужно отдельное место - он держится на трубе. Поэтому фильтры Родник теряют меньше напора, быстрее меняются и дешевле стоят.

Оба способа избавляют воду от мути, но если на ОУ можно подать рассол, то Родник рассчитан на городской водопровод.
`;

/** The same in English. */
export const COMPOSTERS = `A worm bin is a box in which worms turn scraps into soil.

A composter is a closed drum in which heat turns scraps into soil.

Composting is the controlled rotting of scraps.

## Differences
Composters and worm bins are different kinds of waste care. Only a worm bin works at the level of a kitchen, whereas a [[Jora]]-composter works at the level of a yard.

Composting needs a dry spot, but a composter is not as quiet as a worm bin when it comes to turning.

If the aim of a worm bin is to feed pots, the main aim of [[Jora]] is to empty bins. That is why Jora composters take less room, heat up faster and are easier to clean.

Both ways turn scraps into soil.
`;
