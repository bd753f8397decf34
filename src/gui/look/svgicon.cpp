// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/look/svgicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace ud {

namespace {

QByteArray drawing(const QString& name, const QColor& color) {
    QFile file(u":/icons/%1.svg"_qs.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Draws from the vector form each time: no fixed sizes, so that 200 % is as sharp as 100 %.
class SvgIconEngine final : public QIconEngine {
public:
    SvgIconEngine(const QString& name, const QColor& color)
        : m_renderer(std::make_shared<QSvgRenderer>(drawing(name, color))) {
        m_renderer->setAspectRatioMode(Qt::KeepAspectRatio);
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.55);
        m_renderer->render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SvgIconEngine(*this); }

private:
    std::shared_ptr<QSvgRenderer> m_renderer; ///< read once, shared by the copies of the icon
};

} // namespace

QIcon svgIcon(const QString& name, const QColor& color) {
    return QIcon(new SvgIconEngine(name, color));
}

} // namespace ud
