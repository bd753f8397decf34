// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/digestrun.h"

#include "agents/documentdigest/corpusreport.h"
#include "agents/documentdigest/documentfolder.h"

#include <algorithm>
#include <vector>

namespace ud::agents::digest {

namespace {

class DigestRun {
public:
    DigestRun(const DigestInput& input, Reporter& reporter)
        : m_input(input)
        , m_reporter(reporter) {}

    void read(const std::vector<DocumentFile>& files, const std::optional<std::filesystem::path>& pdfToText) {
        const auto pieces = static_cast<double>(files.size()) * static_cast<double>(m_input.passes + 1);
        for (std::size_t i = 0; i < files.size() && m_reporter.ok(); ++i) {
            m_reporter.progress("Reading " + files[i].name, static_cast<double>(i) / pieces);
            auto document = readDocument(files[i], pdfToText);
            if (!document) {
                m_problems.push_back(document.error().detail);
                continue;
            }
            m_summaries.emplace_back(*std::move(document), i + 1);
            if (files[i].kind == DocumentKind::Pdf)
                m_reporter.usage(CreditKind::Skill, pdfPrice, "PDF to text: " + files[i].name);
            m_reporter.usage(CreditKind::Message, documentPrice, "Summary of " + files[i].name);
        }
    }

    void refine() {
        const auto documents = static_cast<double>(m_summaries.size());
        const auto rounds = static_cast<double>(m_input.passes + 1);
        for (std::int64_t pass = 1; pass <= m_input.passes && m_reporter.ok(); ++pass) {
            const std::string name = "Pass " + std::to_string(pass) + " of " + std::to_string(m_input.passes);
            double done = 0;
            for (DocumentSummary& summary : m_summaries) {
                summary.refine(m_input.resamples);
                m_reporter.usage(CreditKind::Message, passPrice, name + " over " + summary.document().name);
                done += 1.0;
                m_reporter.progress(name + ": " + summary.document().name,
                                    (static_cast<double>(pass) + done / documents) / rounds);
            }
        }
    }

    [[nodiscard]] Result<json::value> result() const {
        if (m_summaries.empty())
            return Error{ErrorKind::Invalid, "nothing_read",
                         "None of the documents could be read. " + m_problems.front()};
        return corpusReport(m_input, m_summaries, m_problems);
    }

private:
    const DigestInput& m_input;
    Reporter& m_reporter;
    std::vector<DocumentSummary> m_summaries;
    std::vector<std::string> m_problems;
};

} // namespace

Result<json::value> runDigest(const DigestInput& input, const std::optional<std::filesystem::path>& pdfToText,
                              Reporter& reporter) {
    auto files = documentsIn(input.folder);
    if (!files)
        return files.error();
    files->resize(std::min(files->size(), input.documents));
    DigestRun run(input, reporter);
    run.read(*files, pdfToText);
    run.refine();
    return run.result();
}

} // namespace ud::agents::digest
