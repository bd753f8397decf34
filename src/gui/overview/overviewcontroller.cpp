// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/overviewcontroller.h"

#include "gui/overview/overviewdialog.h"

#include <algorithm>

namespace ud {

namespace {
constexpr std::chrono::seconds usualPause{30};
}

OverviewController::OverviewController(TokenVault& vault, AppSettings& settings, const Theme& theme,
                                       QWidget* window)
    : m_vault(vault)
    , m_settings(settings)
    , m_theme(theme)
    , m_window(window) {
    m_again.setInterval(usualPause);
    connect(&m_again, &QTimer::timeout, this, &OverviewController::readAll);
}

void OverviewController::open() {
    if (!m_dialog) {
        makeReaders();
        m_dialog = new OverviewDialog(m_overview, m_theme, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &OverviewDialog::refreshRequested, this, &OverviewController::readAll);
        connect(m_dialog, &OverviewDialog::organizationChosen, this,
                [this](int row) { emit profileChosen(m_readers[static_cast<std::size_t>(row)]->profile()); });
        connect(m_dialog, &OverviewDialog::sightChanged, this, [this](bool visible) {
            if (!visible)
                return m_again.stop();
            m_again.start();
            readAll();
        });
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

void OverviewController::makeReaders() {
    m_readers.clear();
    std::vector<OrganizationLine> lines;
    const QList<ConnectionChoice> profiles = m_settings.profiles();
    for (const ConnectionChoice& profile : profiles) {
        const auto row = static_cast<int>(m_readers.size());
        m_readers.push_back(std::make_unique<OrganizationReader>(m_vault, profile));
        connect(m_readers.back().get(), &OrganizationReader::changed, this, [this, row] { onChanged(row); });
        lines.push_back(m_readers.back()->line());
    }
    m_overview.setLines(std::move(lines));
    refreshTexts();
    markShown();
}

void OverviewController::refreshTexts() {
    m_overview.setTexts(TimeText(), CreditText(QLocale(), m_settings.creditPrecision()),
                        std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now()));
}

void OverviewController::readAll() {
    if (!m_dialog || !m_dialog->isVisible() || m_dialog->isMinimized())
        return;
    refreshTexts();
    for (const auto& reader : m_readers)
        reader->read();
}

int OverviewController::reading() const {
    return static_cast<int>(
        std::ranges::count_if(m_readers, [](const auto& reader) { return reader->isReading(); }));
}

void OverviewController::onChanged(int row) {
    m_overview.update(row, m_readers[static_cast<std::size_t>(row)]->line());
}

void OverviewController::markShown() {
    const auto current = m_settings.connection();
    for (std::size_t row = 0; row < m_readers.size(); ++row) {
        m_readers[row]->setShown(current && current->sameAs(m_readers[row]->profile()));
        onChanged(static_cast<int>(row));
    }
}

void OverviewController::renew() {
    if (!m_dialog)
        return;
    delete m_dialog;
    open();
}

void OverviewController::restart() {
    markShown();
}

} // namespace ud
