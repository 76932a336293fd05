using Idp.Diagnostics;

namespace Idp.CommandLine;

/// <summary>The forms of reports that every tool knows.</summary>
internal static class DiagnosticReport
{
    /// <summary>Their names, the usual one first.</summary>
    public static readonly string[] Formats = ["console", "msbuild", "json", "sarif", "github"];

    /// <summary>The renderer of a form.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="tool">The tool's name, which SARIF tells.</param>
    /// <param name="color">Whether the console's form has colours.</param>
    public static IDiagnosticRenderer Renderer(string format, string tool, bool color) => format switch
    {
        "msbuild" => new MsBuildRenderer(),
        "json" => new JsonRenderer(),
        "sarif" => new SarifRenderer(new SarifOptions { ToolName = tool, ToolVersion = ToolVersion.Text }),
        "github" => new GitHubRenderer(),
        _ => new ConsoleRenderer(new ConsoleRendererOptions { Color = color }),
    };
}
