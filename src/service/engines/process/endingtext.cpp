// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/endingtext.h"

#include <cstring>
#include <sys/wait.h>

namespace ud::service {

namespace {

std::string signalName(int signal) {
    const char* name = ::sigabbrev_np(signal);
    return "signal " + std::to_string(signal) + (name ? std::string(" (SIG") + name + ")" : std::string());
}

std::string withLastLine(std::string sentence, const std::string& lastErrorLine) {
    return sentence + (lastErrorLine.empty() ? "." : ": " + lastErrorLine);
}

} // namespace

Ending failed(std::string code, std::string detail) {
    return {RunStatus::Failed, RunError{std::move(code), std::move(detail)}, nullptr};
}

Ending endedWith(int waitStatus, const std::string& lastErrorLine) {
    if (WIFSIGNALED(waitStatus))
        return failed("signal", withLastLine("The process was ended by " + signalName(WTERMSIG(waitStatus)),
                                             lastErrorLine));
    if (const int code = WEXITSTATUS(waitStatus); code != 0)
        return failed("exit",
                      withLastLine("The process exited with code " + std::to_string(code), lastErrorLine));
    return {};
}

Ending timedOut(milliseconds limit) {
    const auto whole = std::chrono::duration_cast<seconds>(limit);
    const bool isWhole = whole == limit && whole.count() > 0;
    return failed("timeout", "The process was ended because it took longer than its limit of " +
                                 (isWhole ? std::to_string(whole.count()) + " s."
                                          : std::to_string(limit.count()) + " ms."));
}

Ending keeperLost(int status) {
    const int signal = status > 128 ? status - 128 : 0;
    return failed("signal", "The process that holds the run together was ended" +
                                (signal ? " by " + signalName(signal) : std::string()) +
                                ", and the run with it.");
}

} // namespace ud::service
