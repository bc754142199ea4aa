// Sheets and the lines written in them, behind the PIN. A line is what one person did on one day, as it was last typed.
import { drop, keep, keys, newKey, read, seal, unseal } from "./store.js";

const lineId = (sheet, day, person) => `${sheet}|${day}|${person}`;
const same = (one, other) => one.length === other.length && one.every((value, at) => value === other[at]);

export const today = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
};

/** Sheets past their day go; one with lines not sent yet stays closed until they are, so that no work is lost unseen. */
export async function wipePast() {
  const waiting = await lineKeys();
  for (const key of await keys("sheets"))
    if ((await read("sheets", key)).wipedOn < today() && !waiting.some(id => id.startsWith(`${key}|`))) await drop("sheets", key);
}

const lineKeys = () => keys("lines");

export async function keepSheet(key, sheet) {
  await keep("sheets", sheet.key, { wipedOn: sheet.wipedOn, sealed: await seal(key, sheet) });
}

export async function readSheets(key) {
  const all = [];
  for (const id of await keys("sheets")) all.push(await unseal(key, (await read("sheets", id)).sealed));
  return all.sort((a, b) => a.title.localeCompare(b.title));
}

export async function dropSheet(sheet) {
  for (const id of await lineKeys()) if (id.startsWith(`${sheet.key}|`)) await drop("lines", id);
  await drop("sheets", sheet.key);
}

export async function readLines(key, sheet) {
  const all = [];
  for (const id of await lineKeys()) if (id.startsWith(`${sheet.key}|`)) all.push(await unseal(key, await read("lines", id)));
  return all;
}

export const keepLine = async (key, sheet, line) => keep("lines", lineId(sheet.key, line.day, line.person), await seal(key, line));
export const dropLine = (sheet, line) => drop("lines", lineId(sheet.key, line.day, line.person));

export const storedOf = (sheet, day, person) => sheet.stored.find(cell => cell.day === day && cell.person === person);

/** The line as it is now typed; null where it says what the program holds anyway. */
export function typed(sheet, before, day, person, values, why) {
  const there = storedOf(sheet, day, person);
  if (same(values, there ? there.values : []) && !(before && before.sent)) return null;
  const known = before ? before.known.concat(before.sent ? [before.values] : []) : [there ? there.values : []];
  return { key: before && !before.sent ? before.key : newKey(), day, person, values, known, why: why || null, sent: false };
}

/** Takes over what the program now holds of a line. */
export function learn(sheet, line, stored) {
  sheet.stored = sheet.stored.filter(cell => !(cell.day === line.day && cell.person === line.person));
  if (stored) sheet.stored.push(stored);
}
