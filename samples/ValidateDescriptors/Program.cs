#region validate
using System.Globalization;
using Idp.Catalog;
using Idp.Catalog.Relations;
using Idp.Diagnostics;

// Everything below the given folders is the whole catalog: a reference to anything else leads nowhere.
var validator = new CatalogValidator(new CatalogValidatorOptions { World = WorldView.Closed });
var report = await validator.ValidateAsync(args.Length > 0 ? args : ["."]);

// Each fault with its file, line and column, the offending line, and what to do about it.
new ConsoleRenderer(new ConsoleRendererOptions { Color = !Console.IsOutputRedirected }).Render(report.Diagnostics, Console.Out);

foreach (var (kind, count) in report.ByKind)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,5} {kind}"));
}

Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"files: {report.FileCount}, valid entities: {report.EntityCount}, errors: {report.CountOf(DiagnosticSeverity.Error)}"));
return report.Worst == DiagnosticSeverity.Error ? 1 : 0;
#endregion
