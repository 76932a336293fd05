using System.Collections.Immutable;
using Idp.CommandLine;
using Idp.Content;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Tool.Reading;

/// <summary>What a file was read to.</summary>
/// <param name="File">The file.</param>
/// <param name="Content">The files of its folder.</param>
/// <param name="Templates">Its templates without an error.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
internal sealed record LoadedTemplate(TemplateFile File, IContentReader Content, ImmutableArray<Template> Templates, ImmutableArray<Diagnostic> Diagnostics)
{
    public static async Task<LoadedTemplate> ReadAsync(TemplateFile file, CancellationToken cancellationToken)
    {
        var content = new FileContentReader(file.Folder);
        var read = await new TemplateReader().ReadAsync(content, file.Name, cancellationToken).ConfigureAwait(false);
        var places = new ShownPlaces(file);
        return new LoadedTemplate(file, content, read.Templates, [.. read.Diagnostics.Select(places.Of)]);
    }

    /// <summary>The one template of a path, to be run; its faults go to the console.</summary>
    /// <exception cref="ToolFailureException">It cannot be used.</exception>
    public static async Task<(TemplateFile File, Template Template)> ReadOneAsync(string path, ToolConsole console, CancellationToken cancellationToken)
    {
        var file = TemplateSearch.FindOne(path);
        var loaded = await ReadAsync(file, cancellationToken).ConfigureAwait(false);
        new ConsoleRenderer(new ConsoleRendererOptions { Color = false }).Render(loaded.Diagnostics, console.Error);
        return loaded.Diagnostics.Any(fault => fault.Severity == DiagnosticSeverity.Error)
            ? throw new ToolFailureException($"the template '{file.Shown}' cannot be used")
            : loaded.Templates is [var template]
                ? (file, template)
                : throw new ToolFailureException($"the file '{file.Shown}' holds {loaded.Templates.Length} templates; only a file of one can be run");
    }
}
