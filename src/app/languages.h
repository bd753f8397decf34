// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QTranslator>

namespace ud {

/// Installs the translations of the app and of Qt's own texts, and sets the locale.
class Languages {
public:
    /// \p code: one of uiLanguages(); empty for the system's.
    explicit Languages(const QString& code);
    /// Another one from now on: locale, translations, direction. What is on the screen is to be made anew.
    void choose(const QString& code);

private:
    QTranslator m_app;
    QTranslator m_qt;
    QFont m_font;          ///< of the system
    bool m_keepsDirection; ///< -reverse asks for right to left in any language
};

} // namespace ud
