using Idp.TechDocs.Markdown.Diagrams;

namespace Idp.TechDocs.Markdown.Extensions.PlantUml;

/// <summary>Fences of <c>plantuml</c>, <c>puml</c> and <c>uml</c>, and what stands between <c>::uml::</c> and <c>::end-uml::</c>.</summary>
internal sealed class PlantUmlForm : DiagramForm
{
    private const string Opening = "::uml::";
    private static readonly string[] Languages = ["plantuml", "puml", "uml"];

    public override string Kind => "plantuml";

    public override bool TryOpen(ReadOnlySpan<char> line, out string closing, out Dictionary<string, string> options)
    {
        if (line.StartsWith(Opening))
        {
            closing = "::end-uml::";
            options = OptionsOf(line[Opening.Length..]);
            return true;
        }

        bool isFence = TryFence(line, Languages, out closing, out var rest);
        options = OptionsOf(rest);
        return isFence;
    }
}
