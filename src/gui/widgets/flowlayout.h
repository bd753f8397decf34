// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace ud {

/// Its parts side by side, in as many rows as the width asks for, so that large text and long languages need
/// no wider window. What is left of a row goes to its stretch, if it has one.
class FlowLayout : public QLayout {
public:
    /// Takes the place of \p host's layout, which it must not have yet.
    FlowLayout(QWidget& host, int spacing);
    ~FlowLayout() override;

    /// What comes after it stands at the far end of its row.
    void addStretch();

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    using Row = std::vector<QLayoutItem*>;
    [[nodiscard]] std::vector<Row> rows(int width) const;
    [[nodiscard]] int widthOf(const Row& row) const;
    [[nodiscard]] static int heightOf(const Row& row);
    void place(const Row& row, const QRect& room) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ud
