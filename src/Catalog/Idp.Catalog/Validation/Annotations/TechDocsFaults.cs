using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Validation;

/// <summary>The rules of documentation that is built from the descriptor's folder.</summary>
internal static class TechDocsFaults
{
    public static readonly DiagnosticDescriptor FolderMissing = new(
        "IDP1120", "Documentation folder is missing", Warning, "The documentation folder {0} {1}.", "Correct the path, which is relative to this file's folder, or add mkdocs.yml and docs/index.md there.");
}
