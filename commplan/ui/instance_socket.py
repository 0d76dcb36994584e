"""The local socket between two starts of the program (loaded when needed: QtNetwork takes its time)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 500  # ms
_LONGEST = 4096  # bytes of a path


def send(name: str, path: str) -> bool:
    """Send a path to the program that listens at `name`; whether it answered."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(path.encode())
    socket.flush()
    socket.waitForBytesWritten(_PATIENCE)
    taken = socket.waitForReadyRead(_PATIENCE)
    socket.disconnectFromServer()
    return taken


class Server(QObject):
    """Takes paths from later starts. Only the same user may connect."""

    def __init__(self, name: str, on_path: Callable[[Path], object]) -> None:
        super().__init__()
        self._on_path = on_path
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)  # left over by a crash; the lock says that nobody listens
        self._server.newConnection.connect(self._take)
        self._server.listen(name)

    def _take(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():  # came together with the connection
            self._read(socket)
        else:
            socket.readyRead.connect(lambda: self._read(socket))

    def _read(self, socket: QLocalSocket) -> None:
        path = bytes(socket.read(_LONGEST).data()).decode(errors="replace")
        socket.write(b"1")
        socket.flush()
        self._on_path(Path(path))
