// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace ud {

class AppSettings;
class Theme;

/// Language, time zone, theme, figures.
class LookPage : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the page. \p organizationZone: an IANA name; empty while not known.
    LookPage(AppSettings& settings, Theme& theme, const QString& organizationZone, QWidget* parent = nullptr);

signals:
    /// Kept already; what is on the screen is to be written anew.
    void languageChosen(const QString& code);
    void textsChanged();

private:
    void addLanguage(QFormLayout& form);
    void addZone(QFormLayout& form, const QString& organizationZone);
    void addTheme(QFormLayout& form);
    void addCredits(QFormLayout& form);

    AppSettings& m_settings;
    Theme& m_theme;
};

} // namespace ud
