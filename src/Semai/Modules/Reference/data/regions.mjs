// One compact file of every province, regency, district and village: `code,name`, gzipped. The code alone says the
// level and the parent (15 > 15.06 > 15.06.02 > 15.06.02.1004), so no other column is kept.
// Data: idn-area-data by Fityannugroho and contributors, Open Database License (ODbL) 1.0.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2] ?? join(here, 'regions.csv.gz');
const lines = ['provinces', 'regencies', 'districts', 'villages'].flatMap(level => {
  const [header, ...rows] = readFileSync(join(here, `node_modules/idn-area-data/data/${level}.csv`), 'utf8').trim().split(/\r?\n/);
  const skip = header.split(',').length - 2; // the parent's code stands between code and name
  return rows.map(row => {
    const [code, ...rest] = row.split(',');
    return `${code},${rest.slice(skip).join(',')}`;
  });
});

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, gzipSync(`code,name\n${lines.join('\n')}\n`, { level: 9 }));
console.log(`${lines.length} regions`);
