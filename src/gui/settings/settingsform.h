// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QComboBox;
class QFormLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace ud {

/// The parts that all pages of the settings are made of.
class SettingsForm {
public:
    /// The fields of all forms of \p page begin at one edge; to be called when all are there.
    static void alignCaptions(QWidget& page);
    /// The page's layout, with the distances of the family.
    static QVBoxLayout* layout(QWidget& page);
    static QFormLayout* form(QVBoxLayout& layout);
    /// A sentence that explains what stands above it.
    static QLabel* explanation(const QString& text, QWidget& page);
    /// \p field with a caption that leads to it, for the keyboard and assistive technology.
    static void add(const QString& caption, QWidget& field, QFormLayout& form);
    /// What became of the last thing that was done; empty for nothing.
    static void tell(QLabel& label, const QString& sentence, bool fault);
    /// With a caption that leads to it, for the keyboard and assistive technology.
    static QComboBox* combo(const QString& caption, const QString& objectName, QFormLayout& form);
};

} // namespace ud
