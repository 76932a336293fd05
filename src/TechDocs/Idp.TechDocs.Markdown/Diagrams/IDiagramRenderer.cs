namespace Idp.TechDocs.Markdown;

/// <summary>Draws diagrams. Called by several threads at once.</summary>
public interface IDiagramRenderer
{
    /// <summary>Draws a diagram.</summary>
    /// <returns>HTML that is written as it is; null to leave the text of the diagram to a script in the browser.</returns>
    string? Render(DiagramBlock diagram);
}
