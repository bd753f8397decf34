// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshot.h"

#include "app/dashboard.h"

#include <QCoreApplication>
#include <QPixmap>
#include <cstdio>

namespace ud {

namespace {
constexpr std::chrono::seconds patience{20};
// The window is drawn once more with what has just come, the page of ended runs included.
constexpr std::chrono::milliseconds settle{1200};
} // namespace

Screenshot::Screenshot(Dashboard& dashboard, QString file)
    : m_dashboard(dashboard)
    , m_file(std::move(file)) {
    m_patience.setSingleShot(true);
    m_patience.start(patience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(u"no data within 20 s, so no picture was written"_qs); });
    connect(&dashboard, &Dashboard::populated, this, &Screenshot::onPopulated);
    connect(&dashboard, &Dashboard::failed, this, &Screenshot::fail);
}

void Screenshot::onPopulated() {
    if (!std::exchange(m_due, true))
        QTimer::singleShot(settle, this, &Screenshot::take);
}

void Screenshot::take() {
    if (!m_dashboard.window().grab().save(m_file))
        return fail(u"cannot write "_qs + m_file);
    QCoreApplication::exit(0);
}

void Screenshot::fail(const QString& sentence) {
    std::fprintf(stderr, "usage-dashboard: %s\n", qPrintable(sentence));
    QCoreApplication::exit(1);
}

} // namespace ud
