# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 37: the tests under AddressSanitizer, UndefinedBehaviorSanitizer and ThreadSanitizer.

These builds do not shrink with the scale. At full scale all tests run under ASan and UBSan, and those of core and service under
TSan. Below it, core, store and engines run under both, as far as the row's minutes reach; what was run is said.
"""

import os
import subprocess
import time

from .harness import ROOT, Broken

PROMISE = "memory and threads"
FIGURE = "ASan and UBSan on all tests, TSan on core and service: 0 reports"
BUDGET_S = 5400
SMALL_BUDGET_S = 300
OPTIONS = {"ASAN_OPTIONS": "detect_leaks=1:abort_on_error=0", "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1",
           "TSAN_OPTIONS": "halt_on_error=1:second_deadlock_stack=1", "QT_QPA_PLATFORM": "offscreen"}
# Below full scale, in this order: the code that money, threads and processes go through.
SMALL = [("tsan", "queue_test"), ("asan", "processenginetest"), ("tsan", "sqlitestoretest"), ("asan", "core_tests"),
         ("tsan", "ud_api_test"), ("tsan", "processenginetest"), ("asan", "sqlitestoretest"), ("tsan", "ud_http_test"),
         ("asan", "ud_api_test"), ("asan", "ud_http_test"), ("asan", "queue_test")]


def quietly(command, deadline):
    """Exit code and output; None as exit code when the time was up."""
    environment = {**os.environ, **OPTIONS, "CCACHE_BASEDIR": str(ROOT), "CCACHE_NOHASHDIR": "1",
                   "CCACHE_SLOPPINESS": "pch_defines,time_macros"}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        environment.pop(name, None)
    try:
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, errors="replace", timeout=max(1.0, deadline - time.monotonic()), check=False)
    except subprocess.TimeoutExpired:
        return None, ""
    return done.returncode, done.stdout


def configured(preset, deadline, *settings):
    return stepped(["cmake", "--preset", preset, *settings], deadline)


def stepped(command, deadline):
    """Whether it ended well in time; Broken with its last words where it failed."""
    code, output = quietly(command, deadline)
    if code:
        print(output[-6000:], flush=True)
        raise Broken(f"{' '.join(command)} failed, see above")
    return (code, output) if code == 0 else None


def whole(preset, deadline):
    """All tests of the preset; what ran, or None when the time was up."""
    if not configured(preset, deadline) or not stepped(["cmake", "--build", "--preset", preset], deadline):
        return None
    ran = stepped(["ctest", "--test-dir", f"build/{preset}", "--output-on-failure", "-j", str(os.cpu_count()),
                   "--timeout", "900"], deadline)
    return next((line for line in ran[1].splitlines() if "tests passed" in line), "nothing") if ran else None


def small(deadline):
    """As many of SMALL as the time allows."""
    ran = []
    for preset in ("tsan", "asan"):
        if not configured(preset, deadline, "-DUD_BUILD_APP=OFF"):
            raise Broken("out of time before anything was built")
    for preset, program in SMALL:
        if not stepped(["cmake", "--build", "--preset", preset, "--target", program], deadline):
            break
        if not stepped([f"build/{preset}/bin/{program}", "--gtest_brief=1"], deadline):
            break
        ran.append(f"{preset} {program}")
    if not ran:
        raise Broken("out of time before anything was run")
    return f"no report; run in {SMALL_BUDGET_S // 60} minutes: {', '.join(ran)}"


def prove(context):
    if context.scale >= 1:
        deadline = context.deadline
        asan, tsan = whole("asan", deadline), whole("tsan", deadline)
        if asan is None or tsan is None:
            raise Broken("out of time")
        return f"asan: {asan}; tsan (without the app): {tsan}"
    return small(time.monotonic() + SMALL_BUDGET_S)
