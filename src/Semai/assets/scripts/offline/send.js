// Sends what was written, a few lines at a time. Each line's answer is taken in before the next are sent, so a network
// that breaks in the middle, or a device that dies, leaves every line either sent and known, or waiting.
import { dropLine, keepLine, keepSheet, learn, readLines } from "./sheets.js";

const atOnce = 40;
const patience = 30000;

export async function post(url, body) {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), patience);
  try {
    const answer = await fetch(url, {
      method: body ? "POST" : "GET", credentials: "same-origin", cache: "no-store", signal: clock.signal,
      headers: body ? { "Content-Type": "application/json" } : {}, body: body && JSON.stringify(body),
    });
    const said = await answer.json().catch(() => ({}));
    if (answer.ok) return { ok: said };
    if (answer.status === 401) return { signIn: true };
    return answer.status >= 500 ? { offline: true } : { refused: said.title || said.detail || String(answer.status) };
  } catch {
    return { offline: true };
  } finally {
    clearTimeout(timer);
  }
}

async function takeIn(key, sheet, sent, answer) {
  const now = (await readLines(key, sheet)).find(line => line.day === sent.day && line.person === sent.person);
  learn(sheet, sent, answer.stored);
  await keepSheet(key, sheet);
  if (!now || now.key !== sent.key) return; // typed anew while it was on its way: the newer waits
  if (answer.outcome === "Written" || answer.outcome === "There") return dropLine(sheet, sent);
  await keepLine(key, sheet, { ...now, outcome: answer.outcome, says: answer.says });
}

/** @returns {Promise<{written: number, there: number, conflicts: number, refused: number, stop: object|null}>} What became of the lines of a sheet. */
export async function sendSheet(key, sheet) {
  const told = { written: 0, there: 0, conflicts: 0, refused: 0, stop: null };
  const waiting = (await readLines(key, sheet)).filter(line => !line.outcome);
  for (let at = 0; at < waiting.length; at += atOnce) {
    const part = waiting.slice(at, at + atOnce).map(line => ({ ...line, sent: true }));
    for (const line of part) await keepLine(key, sheet, line); // from here on it may have arrived
    const answer = await post(sheet.send, { account: sheet.account, lines: part.map(({ key, person, day, values, known, why }) => ({ key, person, day, values, known, why })) });
    if (!answer.ok) return { ...told, stop: answer };
    for (const [no, line] of part.entries()) {
      const of = answer.ok.lines[no];
      await takeIn(key, sheet, line, of);
      told[{ Written: "written", There: "there", Conflict: "conflicts", Refused: "refused" }[of.outcome]]++;
    }
  }
  return told;
}
