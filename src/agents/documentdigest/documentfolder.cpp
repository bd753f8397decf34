// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/documentfolder.h"

#include "agents/common/utf8.h"
#include "agents/documentdigest/markdown.h"
#include "agents/documentdigest/pdftext.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace ud::agents::digest {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t maxBytes = 16 * 1024 * 1024;

std::optional<DocumentKind> kindOf(const fs::path& path) {
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (ending == ".txt")
        return DocumentKind::Text;
    if (ending == ".md")
        return DocumentKind::Markdown;
    if (ending == ".pdf")
        return DocumentKind::Pdf;
    return std::nullopt;
}

Result<std::string> contentsOf(const DocumentFile& file, const std::optional<fs::path>& pdfToText) {
    if (file.kind == DocumentKind::Pdf) {
        if (!pdfToText)
            return Error{
                ErrorKind::Unavailable, "no_pdftotext",
                file.name +
                    ": PDFs cannot be read here because pdftotext is not installed (package poppler-utils)."};
        return textOfPdf(*pdfToText, file.path, maxBytes);
    }
    std::error_code error;
    if (fs::file_size(file.path, error) > maxBytes || error)
        return Error{ErrorKind::TooLarge, "document_too_large",
                     file.name + ": it cannot be read or is larger than 16 MiB."};
    std::ifstream stream(file.path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    if (stream.bad() || text.view().empty())
        return Error{ErrorKind::Invalid, "document_unreadable",
                     file.name + ": it cannot be read or is empty."};
    return std::move(text).str();
}

} // namespace

Result<std::vector<DocumentFile>> documentsIn(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return Error{ErrorKind::NotFound, "no_folder",
                     folder.string() + " is not a folder; name the folder to read."};
    std::vector<DocumentFile> files;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        const auto kind = kindOf(entry->path());
        std::error_code ignored;
        if (kind && fs::is_regular_file(entry->symlink_status(ignored)))
            files.push_back(
                {entry->path(), cleanUtf8(entry->path().lexically_relative(folder).string()), *kind});
    }
    if (error)
        return Error{ErrorKind::Invalid, "folder_unreadable",
                     folder.string() + " cannot be read: " + error.message() + "."};
    if (files.empty())
        return Error{ErrorKind::Invalid, "no_documents",
                     folder.string() + " holds no .txt, .md or .pdf document to read."};
    std::sort(files.begin(), files.end(),
              [](const DocumentFile& one, const DocumentFile& other) { return one.name < other.name; });
    return files;
}

Result<Document> readDocument(const DocumentFile& file, const std::optional<fs::path>& pdfToText) {
    const auto contents = contentsOf(file, pdfToText);
    if (!contents)
        return contents.error();
    const std::string clean = cleanUtf8(*contents);
    PlainDocument plain =
        file.kind == DocumentKind::Markdown ? plainFromMarkdown(clean) : plainFromText(clean);
    return Document{file.name, plain.title.empty() ? file.name : std::move(plain.title),
                    std::move(plain.text), file.kind};
}

} // namespace ud::agents::digest
