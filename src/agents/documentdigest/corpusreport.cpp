// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/corpusreport.h"

#include "agents/common/utf8.h"

#include <algorithm>
#include <boost/json.hpp>
#include <cmath>
#include <map>

namespace ud::agents::digest {

namespace {

constexpr std::size_t termsPerDocument = 8;
constexpr std::size_t commonTerms = 12;
constexpr std::size_t relatedPairs = 8;
constexpr double leastRelated = 0.1;
constexpr std::size_t longestSentence = 800;     // characters; a text without full stops is one sentence
constexpr std::size_t longestReport = 64 * 1024; // bytes; a service keeps no result of more than 256 KiB
constexpr std::size_t shownProblems = 100;

const char* toText(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::Text:
        return "text";
    case DocumentKind::Markdown:
        return "markdown";
    case DocumentKind::Pdf:
        return "pdf";
    }
    return "";
}

json::array texts(const std::vector<std::string>& values) {
    return json::array(values.begin(), values.end());
}

struct Pair {
    const DocumentSummary* one;
    const DocumentSummary* other;
    double similarity;
};

std::vector<Pair> related(std::span<const DocumentSummary> summaries) {
    std::vector<std::string> whole;
    for (const DocumentSummary& summary : summaries)
        whole.push_back(summary.document().text);
    const auto vectors = termVectors(whole);
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        for (std::size_t j = i + 1; j < vectors.size(); ++j) {
            if (const double value = similarity(vectors[i], vectors[j]); value >= leastRelated)
                pairs.push_back({&summaries[i], &summaries[j], value});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& one, const Pair& other) { return one.similarity > other.similarity; });
    pairs.resize(std::min(relatedPairs, pairs.size()));
    return pairs;
}

/// Key terms of more than one document, those of most documents first.
std::vector<std::string> sharedTerms(std::span<const DocumentSummary> summaries) {
    constexpr std::size_t lookedAt = 40;
    std::map<std::string, int> documents;
    for (const DocumentSummary& summary : summaries) {
        for (const KeyTerm& term : summary.terms(lookedAt))
            ++documents[term.term];
    }
    std::vector<std::pair<int, std::string>> ranked;
    for (const auto& [term, count] : documents) {
        if (count > 1)
            ranked.emplace_back(-count, term);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> terms;
    for (std::size_t i = 0; i < std::min(commonTerms, ranked.size()); ++i)
        terms.push_back(ranked[i].second);
    return terms;
}

std::string joined(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values)
        text += (text.empty() ? "" : ", ") + value;
    return text;
}

/// One document as JSON; what it says is also added to \p report.
json::object entry(const DocumentSummary& summary, std::size_t sentences, std::string& report) {
    std::vector<std::string> best = summary.best(sentences);
    for (std::string& sentence : best)
        sentence = clipped(sentence, longestSentence);
    std::vector<std::string> terms;
    for (const KeyTerm& term : summary.terms(termsPerDocument))
        terms.push_back(term.term);
    const Document& document = summary.document();
    report += "\n## " + document.title + "\n\n" + document.name + ", " + std::to_string(summary.words()) +
              " words. Key terms: " + (terms.empty() ? "none" : joined(terms)) + ".\n\n";
    for (const std::string& sentence : best)
        report += "- " + sentence + '\n';
    json::object value{
        {"name", document.name},    {"title", document.title},          {"kind", toText(document.kind)},
        {"words", summary.words()}, {"sentences", summary.sentences()}, {"summary", texts(best)},
        {"key_terms", texts(terms)}};
    if (summary.shortened())
        value["shortened"] = true;
    return value;
}

std::string heading(const DigestInput& input, std::span<const DocumentSummary> summaries) {
    std::size_t words = 0;
    for (const DocumentSummary& summary : summaries)
        words += summary.words();
    return "# Digest of " + input.shownFolder + "\n\n" + std::to_string(summaries.size()) + " documents, " +
           std::to_string(words) + " words.\n";
}

} // namespace

json::value corpusReport(const DigestInput& input, std::span<const DocumentSummary> summaries,
                         std::vector<std::string> problems) {
    if (problems.size() > shownProblems) {
        const std::string more = "And " + std::to_string(problems.size() - shownProblems) + " more.";
        problems.resize(shownProblems);
        problems.push_back(more);
    }
    std::string report = heading(input, summaries);
    const std::vector<std::string> shared = sharedTerms(summaries);
    if (!shared.empty())
        report += "\nIn more than one of them: " + joined(shared) + ".\n";
    for (const std::string& problem : problems)
        report += "\n**Not read.** " + problem + '\n';
    json::array documents;
    for (const DocumentSummary& summary : summaries) {
        if (report.size() < longestReport)
            documents.push_back(entry(summary, input.sentences, report));
    }
    const std::size_t omitted = summaries.size() - documents.size();
    if (omitted > 0)
        (report += '\n') += std::to_string(omitted) + " more documents were read and are not shown here.\n";
    json::array pairs;
    for (const Pair& pair : related(summaries))
        pairs.push_back(json::object{{"one", pair.one->document().name},
                                     {"other", pair.other->document().name},
                                     {"similarity", std::round(pair.similarity * 1000.0) / 1000.0}});
    return json::value{{"folder", input.shownFolder},
                       {"documents", std::move(documents)},
                       {"documents_omitted", omitted},
                       {"common_terms", texts(shared)},
                       {"related", std::move(pairs)},
                       {"problems", texts(problems)},
                       {"report", report}};
}

} // namespace ud::agents::digest
