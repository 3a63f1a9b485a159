/** A process that stays warm between two edits, and is started anew when its own sources have changed. */
import { fork, type ChildProcess } from "node:child_process";
import { onExit } from "../lib/on-exit.ts";
import { UserError } from "../lib/user-error.ts";

/** What a worker reports: each stage that it has reached, or its error. */
export type Report = { stage: string } | { error: string };

export class Worker {
  readonly #program: string;
  readonly #env: Record<string, string>;
  #child: ChildProcess | undefined;

  constructor(program: string, env: Record<string, string> = {}) {
    this.#program = program;
    this.#env = env;
    onExit(() => this.restart());
  }

  /** Ends the process; the next task starts a new one. */
  restart(): void {
    this.#child?.kill();
    this.#child = undefined;
  }

  /**
   * Runs one task and resolves when it reaches its last stage, "done".
   * @param onStage - Called with every other stage.
   * @throws {UserError} with what is wrong in a source.
   */
  run(task: unknown, onStage: (stage: string) => void = () => {}): Promise<void> {
    this.#child ??= fork(this.#program, { env: { ...process.env, ...this.#env } });
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        child.removeAllListeners();
        settle();
      };
      child.on("message", (report: Report) => {
        if ("error" in report) end(() => reject(new UserError(report.error)));
        else if (report.stage === "done") end(resolve);
        else onStage(report.stage);
      });
      child.on("exit", () => {
        this.#child = undefined;
        end(() => reject(new UserError(`${this.#program} ended.`)));
      });
      child.send(task as object);
    });
  }
}

/** What the program of a worker does: run its tasks, one at a time, and report. */
export function serveTasks<Task>(run: (task: Task, report: (stage: string) => void) => Promise<void>): void {
  const send = (report: Report) => process.send?.(report);
  process.on("message", (task: Task) => {
    run(task, (stage) => send({ stage })).then(
      () => send({ stage: "done" }),
      (error: Error) => send({ error: error instanceof UserError ? error.message : (error.stack ?? error.message) }),
    );
  });
}
