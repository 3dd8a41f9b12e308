"""The floor of a start: a bare PySide6 window with a table of 250 rows."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem

ROWS, COLUMNS = 250, 6


class Window(QMainWindow):
    """Says so after its first paint."""

    said = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.said:
            self.said = True
            QTimer.singleShot(0, self.painted)

    def painted(self) -> None:
        print("painted", flush=True)
        QTimer.singleShot(200, self.settled)

    def settled(self) -> None:
        with open("/proc/self/smaps_rollup") as file:
            pss = next(line.split()[1] for line in file if line.startswith("Pss:"))
        print(f"settled {pss}", flush=True)
        QApplication.exit()


app = QApplication(sys.argv)
window = Window()
table = QTableWidget(ROWS, COLUMNS)
for row in range(ROWS):
    for column in range(COLUMNS):
        table.setItem(row, column, QTableWidgetItem(f"{row} {column}"))
window.setCentralWidget(table)
window.resize(1180, 760)
window.show()
sys.exit(app.exec())
