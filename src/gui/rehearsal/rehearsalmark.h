// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDialog;
class QWidget;

namespace ud {

class Theme;

/// Marks every dialog that opens over a window of a rehearsal, so that none is taken for a real one: a strip
/// at its top says so.
class RehearsalMark : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the object.
    RehearsalMark(QWidget& window, const Theme& theme);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mark(QDialog& dialog);

    const Theme& m_theme;
};

} // namespace ud
