// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace ud {

/// A secret that is shown this once, with a button that copies it; hidden otherwise.
class OnceSecret : public QFrame {
    Q_OBJECT
public:
    /// Of its field, for tests and for assistive technology.
    OnceSecret(const QString& objectName, const QString& name, QWidget* parent);

    void tell(const QString& words, const QString& secret);
    void forget();

private:
    QLabel* m_words;
    QLineEdit* m_secret;
};

} // namespace ud
