"""What an empty page shows: an icon, one sentence, and the one button that fills it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from commplan.ui.icons import Icons
from commplan.ui.widgets.labels import label


class EmptyState(QWidget):
    def __init__(self, icons: Icons, icon: str, sentence: str, button: QPushButton | None = None) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        picture = QLabel()
        picture.setPixmap(icons.pixmap(icon, "text-muted", 28))
        layout.addWidget(picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.sentence = label(sentence, "muted", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.sentence)  # no alignment in the layout: words then get no room for a second line
        if button:
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
