// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/common/agentprogram.h"
#include "agents/common/utf8.h"
#include "agents/documentdigest/digestinput.h"
#include "agents/documentdigest/digestrun.h"
#include "agents/documentdigest/markdown.h"
#include "agents/documentdigest/pdftext.h"
#include "agents/documentdigest/summary.h"

#include <boost/json.hpp>

namespace {

using namespace ud;
using namespace ud::agents;

constexpr const char* inputHelp = R"(Input:
  folder     the folder to read: a sample's name (documents) or an absolute path
  documents  read at most so many (200)
  sentences  in each summary (3)
  passes     how often each ranking is made steadier (1)
  resamples  random parts ranked in each pass (200); more take longer

Example:
  echo '{"run_id":"1","input":{"folder":"documents"}}' | document-digest

Metering: 1 message credit a document, 0.2 a pass over it; 1 skill credit a PDF.
PDFs are read with pdftotext (package poppler-utils).)";

Result<json::value> run(const json::value& input, AgentContext& context) {
    const auto wanted = digest::readDigestInput(input, context.files);
    if (!wanted)
        return wanted.error();
    return digest::runDigest(*wanted, digest::findPdfToText(), context.reporter);
}

/// A chat turn digests the message itself.
Result<json::value> chat(const std::string& message, AgentContext& context) {
    constexpr std::size_t sentences = 3;
    constexpr std::size_t terms = 5;
    const digest::DocumentSummary summary({"message", "message",
                                           digest::plainFromMarkdown(cleanUtf8(message)).text,
                                           digest::DocumentKind::Text},
                                          1);
    context.reporter.usage(CreditKind::Message, Credits::fromThousandths(200), "Chat turn");
    if (summary.sentences() <= sentences)
        return json::value{{"answer",
                            "Paste a text of more than three sentences to have it summarised; start a run to "
                            "have a whole folder read."}};
    std::string answer;
    for (const std::string& sentence : summary.best(sentences))
        answer += sentence + ' ';
    answer += "(Key terms:";
    const auto found = summary.terms(terms);
    for (std::size_t i = 0; i < found.size(); ++i)
        answer += (i == 0 ? " " : ", ") + found[i].term;
    return json::value{{"answer", answer + ")"}};
}

} // namespace

int main(int argc, char** argv) {
    return runAgentProgram(argc, argv,
                           {.name = "document-digest",
                            .summary = "Summarises a folder of documents.",
                            .input = inputHelp,
                            .readsFiles = true,
                            .run = run,
                            .chat = chat});
}
