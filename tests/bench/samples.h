// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdio>
#include <vector>

namespace ud::bench {

/// The samples of one line of the table that tests/bench/bench.py makes: ours[i] and baseline[i] were taken
/// one after the other.
struct Samples {
    std::vector<double> ours;
    std::vector<double> baseline;
};

/// Milliseconds that \p work took.
template<typename Work>
double millisecondsOf(const Work& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

inline void printList(const std::vector<double>& values) {
    for (std::size_t i = 0; i < values.size(); ++i)
        std::printf("%s%.6g", i == 0 ? "" : ",", values[i]);
}

/// One line of JSON on standard output: {"line":…,"ours":[…],"baseline":[…]}. \p line: its name in bench.py.
inline void print(const char* line, const Samples& samples) {
    std::printf(R"({"line":"%s","ours":[)", line);
    printList(samples.ours);
    std::printf(R"(],"baseline":[)");
    printList(samples.baseline);
    std::printf("]}\n");
    std::fflush(stdout);
}

} // namespace ud::bench
