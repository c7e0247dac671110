import { readFileSync } from 'node:fs';
import { factsOf } from '../tests/support/own-facts';
for (const f of process.argv.slice(2)) for (const d of factsOf(readFileSync(f,'utf8'), f.split('/').pop()).definitions) console.log(d.status==='accepted'?' ':'?', d.term, d.rule, d.confidence, (d.parts??[]).map((p:any)=>p.id+p.points).join(' '), '|', d.text.slice(0,60));
