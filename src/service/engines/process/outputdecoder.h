// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/process/linesplitter.h"
#include "service/engines/process/workline.h"

namespace ud::service {

/// Receives what a process says, in order.
class OutputSink {
public:
    virtual ~OutputSink() = default;
    virtual void progressed(Progress progress) = 0;
    virtual void consumed(Consumption consumption) = 0;
    virtual void resulted(boost::json::value output) = 0;
    /// At most once; whatever follows is log text.
    virtual void usageWasInvalid(std::string why) = 0;
    virtual void logged(std::string_view text) = 0;
};

/// Decodes a process's standard output, arriving in any pieces. Lines up to 1 MiB are read; a longer one is
/// log text, cut. Holds at most one line. Not thread-safe.
class OutputDecoder {
public:
    static constexpr std::size_t maxLine = 1024 * 1024;

    explicit OutputDecoder(OutputSink& sink)
        : m_sink(sink) {}

    void feed(std::string_view bytes);
    /// The process has ended by itself: a last line without newline counts where it is whole.
    void finish();
    /// From here on everything is log text.
    void ignoreReports() { m_ignoring = true; }

private:
    void line(std::string_view text, bool cut);
    void lastLine(std::string_view text, bool cut);
    void tell(WorkLine line, std::string_view text);
    void refuse(std::string why);

    OutputSink& m_sink;
    LineSplitter m_splitter{maxLine};
    bool m_ignoring{false};
};

} // namespace ud::service
