/// Folders of the repository that travel inside the executable; filled at build time.
enum EmbeddedFiles {}
