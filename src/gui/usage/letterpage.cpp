// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/letterpage.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace ud {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal marginMillimetres = 18;
constexpr int usualPoints = 10;
constexpr int fewestPoints = 6;

QPageSize usualSize() {
    const bool american = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(american ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

QString writeLetter(const QString& html, const QString& title, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(usualSize());
        writer.setPageMargins(
            QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
            QPageLayout::Millimeter);
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&writer);
        document.setDocumentMargin(0);
        document.setPageSize(writer.pageLayout().paintRectPixels(dotsPerInch).size());
        for (int points = usualPoints; points >= fewestPoints; --points) {
            document.setDefaultFont(QFont(document.defaultFont().family(), points));
            document.setHtml(html);
            if (document.pageCount() == 1)
                break;
        }
        document.print(&writer);
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace ud
