// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a Qt program with a window costs, beside which the app's start is measured: it says "window
// painted" and stays until it is ended. With --text, the window shows one word: fonts are looked up and
// loaded.

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class EmptyWindow : public QMainWindow {
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] { std::fputs("window painted\n", stderr); });
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1180, 780);
    if (QApplication::arguments().contains(u"--text"_qs))
        window.setCentralWidget(new QLabel(u"text"_qs));
    window.show();
    return QApplication::exec();
}
