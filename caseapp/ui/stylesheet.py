"""The style sheet of the window; every colour is filled in from a set of colours."""

STYLESHEET = """
QLineEdit, QComboBox, QPlainTextEdit {
    background: %(base)s; color: %(text)s; border: 1px solid %(control)s; border-radius: 5px;
    padding: 4px 8px; min-height: 20px;
}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 2px solid %(accent)s;
    padding: 3px 7px; }
QLineEdit[wrong="true"] { border: 2px solid %(grave)s; padding: 3px 7px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: %(quiet)s;
    background: %(window)s; border-color: %(line)s; }
QPlainTextEdit[wrong="true"] { border: 2px solid %(grave)s; padding: 3px 7px; }
QComboBox QAbstractItemView { background: %(base)s; border: 1px solid %(control)s; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QPushButton {
    background: %(base)s; color: %(text)s; border: 1px solid %(control)s; border-radius: 5px;
    padding: 4px 14px; min-height: 20px;
}
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed { background: %(chosen)s; }
QPushButton:focus { border: 2px solid %(accent)s; padding: 3px 13px; }
QPushButton:disabled { color: %(quiet)s; border-color: %(line)s; }
QPushButton[primary="true"] { background: %(accent)s; color: %(on_accent)s;
    border-color: %(accent)s; font-weight: bold; }
QPushButton[primary="true"]:focus { border: 2px solid %(text)s; }
QPushButton[primary="true"]:disabled { background: %(neutral_ground)s; color: %(quiet)s;
    border-color: %(line)s; }
QPushButton[place="true"] { border: none; border-radius: 6px; background: transparent;
    text-align: left; padding: 7px 12px; }
QPushButton[place="true"]:hover { background: %(hover)s; }
QPushButton[place="true"]:checked { background: %(chosen)s; color: %(accent)s;
    font-weight: bold; }
QPushButton[place="true"]:focus { border: 2px solid %(accent)s; padding: 5px 10px; }
QTabBar::tab { background: transparent; color: %(quiet)s; padding: 6px 12px; min-height: 20px;
    border: 2px solid transparent; border-bottom: 2px solid %(line)s; }
QTabBar::tab:hover { background: %(hover)s; }
QTabBar::tab:selected { color: %(accent)s; border-bottom: 2px solid %(accent)s; }
QTabBar::tab:selected:focus { border: 2px solid %(accent)s; border-radius: 5px; }
QTableView, QListView, QAbstractScrollArea#timeline {
    background: %(base)s; border: 1px solid %(line)s; border-radius: 6px;
    selection-background-color: %(chosen)s; selection-color: %(text)s; outline: none;
}
QTableView:focus, QListView:focus, QAbstractScrollArea#timeline:focus {
    border: 1px solid %(accent)s; }
QTableView::item { padding: 0 8px; border-bottom: 1px solid %(hover)s; }
QTableView::item:selected, QListView::item:selected { background: %(chosen)s;
    color: %(text)s; }
QListView::item { padding: 5px 8px; border-radius: 4px; }
QHeaderView::section { background: %(base)s; color: %(quiet)s; border: none;
    border-bottom: 1px solid %(line)s; padding: 6px 8px; font-weight: bold; }
QScrollArea, QScrollArea > QWidget > QWidget#column { background: transparent; border: none; }
QFrame#rail { background: %(base)s; border-right: 1px solid %(line)s; }
QFrame#bar { background: %(base)s; border-bottom: 1px solid %(line)s; }
QFrame#card { background: %(base)s; border: 1px solid %(line)s; border-radius: 8px; }
QFrame#results { background: %(base)s; border: 1px solid %(control)s; border-radius: 6px; }
QFrame#notice { background: %(caution_ground)s; border: 1px solid %(caution)s;
    border-radius: 6px; }
QFrame#notice[grave="true"] { background: %(grave_ground)s; border-color: %(grave)s; }
QLabel[quiet="true"] { color: %(quiet)s; }
QLabel[wrong="true"] { color: %(grave)s; }
QLabel[accent="true"] { color: %(accent)s; font-weight: bold; }
QStatusBar { background: %(base)s; border-top: 1px solid %(line)s; }
QStatusBar::item { border: none; }
QMenuBar { background: %(base)s; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: %(chosen)s; }
QMenu { background: %(base)s; border: 1px solid %(control)s; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 16px; border-radius: 4px; }
QMenu::item:selected { background: %(chosen)s; color: %(text)s; }
QMenu::item:disabled { color: %(quiet)s; }
QProgressBar { border: 1px solid %(control)s; border-radius: 4px; text-align: center;
    background: %(base)s; max-height: 14px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 3px; }
QSlider::groove:horizontal { height: 4px; background: %(control)s; border-radius: 2px; }
QSlider::sub-page:horizontal { background: %(accent)s; border-radius: 2px; }
QSlider::handle:horizontal { width: 16px; height: 16px; margin: -7px 0; border-radius: 9px;
    background: %(base)s; border: 2px solid %(accent)s; }
QSlider::handle:horizontal:focus { background: %(accent)s; border-color: %(text)s; }
QSlider::handle:horizontal:disabled { border-color: %(control)s; }
QSlider::sub-page:horizontal:disabled { background: %(control)s; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: %(control)s; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: %(quiet)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: %(base)s; color: %(text)s; border: 1px solid %(control)s; }
"""
