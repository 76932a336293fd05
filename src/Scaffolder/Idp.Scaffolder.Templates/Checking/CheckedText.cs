using Idp.Diagnostics;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates;

/// <summary>A text of the descriptor that is a template.</summary>
/// <param name="Pointer">Where it stands.</param>
/// <param name="Text">The text.</param>
/// <param name="Parsed">The text as a template.</param>
internal sealed record CheckedText(JsonPointer Pointer, string Text, TextTemplate Parsed);
