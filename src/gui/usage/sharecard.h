// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"

#include <QFrame>
#include <memory>
#include <optional>

namespace ud {

namespace Ui {
class ShareCard;
}

/// One figure of the month: how much of a kind was used, of which allowance.
class ShareCard : public QFrame {
    Q_OBJECT
public:
    explicit ShareCard(QWidget* parent = nullptr);
    ~ShareCard() override;

    /// \p whole: what it is a part of; nullopt hides the bar. \p words: what the figure means.
    void show(const QString& caption, const QString& figure, Credits part, std::optional<Credits> whole,
              const QString& words);

private:
    std::unique_ptr<Ui::ShareCard> m_ui;
};

} // namespace ud
