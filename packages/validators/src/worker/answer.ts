import { OpenTipError } from "../errors.ts";
import { fromBlob } from "../input.ts";
import type { CheckOptions } from "../options.ts";
import { profilesOf } from "../profiles/built-in.ts";
import type { Profile } from "../profiles/profile.ts";
import type { RuleSet } from "../rule-sets.ts";
import { untilAborted } from "../until-aborted.ts";
import { Credits } from "./credits.ts";
import { type FromPage, type FromWorker, MOST_ITEMS, PROTOCOL, type Question, WINDOW } from "./messages.ts";
import type { Port } from "./port.ts";
import { sentError } from "./sent-error.ts";
import { tasks } from "./tasks.ts";

/** Answers one question over its port, until it is answered or the page wants no more. */
export async function answer(
  question: Question,
  port: Port<FromPage, FromWorker>,
  given: Given,
): Promise<void> {
  const say = (message: FromWorker) => port.postMessage(message);
  const credits = new Credits(WINDOW);
  const stopped = new AbortController();
  port.addEventListener("message", ({ data }) => {
    if (data.kind === "took") credits.give(data.messages);
    else stopped.abort();
  });
  port.addEventListener("close", () => stopped.abort());
  port.start();
  const { signal } = stopped;
  try {
    const options: CheckOptions = {
      ...optionsOf(question, given),
      signal,
      ...(question.progress && { onProgress: (progress) => say({ kind: "progress", progress }) }),
    };
    const steps = tasks[question.task](fromBlob(question.blob, question.name), options, question);
    try {
      while (true) {
        const next = await steps.next();
        if (next.done) return say({ kind: "done", result: next.value });
        for (let at = 0; at < next.value.length; at += MOST_ITEMS) {
          await untilAborted(credits.take(), signal);
          say({ kind: "items", items: next.value.slice(at, at + MOST_ITEMS) });
        }
      }
    } finally {
      await steps.return(undefined);
    }
  } catch (error) {
    if (!signal.aborted) say({ kind: "failed", error: sentError(error) });
  }
}

/** What a worker has that cannot be sent to it. */
interface Given {
  readonly profiles: readonly Profile[];
  readonly ruleSets: readonly RuleSet[];
}

function optionsOf({ openTip, options }: Question, { profiles, ruleSets }: Given): CheckOptions {
  if (openTip !== PROTOCOL) {
    throw new OpenTipError(
      "worker-failed",
      "The page and its worker are of different versions of @open-tip/validators.",
      "Build and deploy both together, and load the page again.",
    );
  }
  const { profile: name, ...rest } = options;
  if (name === undefined) return { ...rest, profiles, ruleSets };
  const known = profilesOf(profiles);
  const profile = known.find((one) => one.name === name);
  if (profile) return { ...rest, profiles, ruleSets, profile };
  throw new OpenTipError(
    "bad-option",
    `The worker has no profile ${JSON.stringify(name)}.`,
    `Give one of ${known.map((one) => one.name).join(", ")}, or pass yours to serve({ profiles }) in the worker.`,
  );
}
