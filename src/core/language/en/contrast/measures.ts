import type { ContrastWords } from '../../contrast-words';
import { wordSet } from '../../recognition-words';
import { labelledWords } from '../../word-tables';

/** English numbers and units, and what they measure. */
export const enMeasures = {
  numerals: wordSet('one two three four five six seven eight nine ten twenty fifty hundred thousand million'),
  lasting: wordSet('for in within over few several'),
  units: labelledWords(`
    Time=second seconds minute minutes min hour hours morning mornings afternoon evening night nights day days week weeks month months season year years
    Weight=g gram grams kg kilo kilos kilograms ton tons tonnes
    Distance=km kilometre kilometres kilometer kilometers mile miles
    Size=mm millimetres cm centimetres inch inches foot feet yard yards kb mb gb tb bytes bits
    Volume=ml litre litres liter liters gallon gallons pint pints
    Temperature=degrees
    Power=watt watts kw
    Capacity=person people persons passengers users students kids children adults
    Cost=dollars euro euros
  `),
  amounts: wordSet('variety number range set lot series amount group part piece collection bit pair concept form'),
  ofAmount: (word) => word,
} satisfies Partial<ContrastWords>;
