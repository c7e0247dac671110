import type { ContrastWords } from '../../contrast-words';
import { wordSet } from '../../recognition-words';
import { labelledWords } from '../../word-tables';

/** English numbers and units, and what they measure. */
export const enMeasures = {
  numerals: wordSet(
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million',
  ),
  lasting: wordSet('for in within over few several'),
  units: labelledWords(`
    Time=second seconds minute minutes min hour hours morning mornings afternoon evening night nights day days week weeks month months season year years ms millisecond milliseconds
    Weight=oz ounce ounces lb lbs mg g gram grams kg kilo kilos kilograms ton tons tonnes
    Speed=mph kph kmh knots rpm mbps gbps
    Energy=kcal calories calorie kj kwh
    Voltage=volt volts
    Current=amp amps ma
    Pressure=psi kpa mpa hpa
    Frequency=hz khz mhz ghz hertz
    Loudness=db decibel decibels
    Area=acre acres hectare hectares
    Resolution=px pixel pixels dpi ppi megapixels
    Brightness=lumens lux nits
    Distance=km kilometre kilometres kilometer kilometers mile miles
    Length=metre metres meter meters
    Size=mm millimetres cm centimetres inch inches foot feet yard yards kb mb gb tb bytes bits
    Volume=ml litre litres liter liters gallon gallons pint pints
    Temperature=degrees °c °f
    Power=watt watts kw hp horsepower
    Capacity=person people persons passengers users students kids children adults
    Cost=dollars euro euros £ $ € quid bucks cents pence usd eur gbp roubles rubles
  `),
  ownsNouns: () => false,
  means: new Set(),
  amounts: wordSet(
    'variety number range set lot series amount group part piece collection bit pair concept form row tuft bunch cluster heap pile handful pinch slice layer touch hint dash load dozen couple dozens hundreds thousands millions plenty',
  ),
  ofAmount: (word) => word,
} satisfies Partial<ContrastWords>;
