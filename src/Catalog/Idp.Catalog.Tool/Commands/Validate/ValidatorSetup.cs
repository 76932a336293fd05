using System.Collections.Immutable;
using Idp.Catalog.Configuration;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.CommandLine;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Commands.Validate;

/// <summary>The options of a validation from a command line and the files that it names.</summary>
internal static class ValidatorSetup
{
    private const int MaxFaults = 5;

    /// <exception cref="ToolFailureException">A file cannot be read or understood: half a configuration, or half a catalog, would judge wrongly.</exception>
    public static async Task<CatalogValidatorOptions> ReadAsync(ValidateRequest request, CancellationToken cancellationToken)
    {
        var options = new CatalogValidatorOptions { Reader = request.Reading };
        if (request.ConfigurationFile is { } file)
        {
            options = options.With(ReadConfiguration(file));
        }

        if (request.AgainstFile is { } export)
        {
            options = options with { Against = await ReadExportAsync(export, cancellationToken).ConfigureAwait(false) };
        }

        return request.ClosedWorld ? options with { World = WorldView.Closed } : options;
    }

    private static CatalogConfiguration ReadConfiguration(string file)
    {
        var result = CatalogConfigurationReader.Read(new SourceText(file, InputFile.Read(file)));
        FailOnErrors("the configuration", file, result.Diagnostics);
        return result.Configuration;
    }

    private static async Task<IReadOnlyCollection<Entity>> ReadExportAsync(string file, CancellationToken cancellationToken)
    {
        var known = await KnownEntities.ReadAsync(file, cancellationToken: cancellationToken).ConfigureAwait(false);
        FailOnErrors("the catalog", file, known.Diagnostics);
        return known.Entities;
    }

    private static void FailOnErrors(string what, string file, ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(MaxFaults).ToArray();
        if (errors.Length > 0)
        {
            throw new ToolFailureException($"{what} '{file}' cannot be used: {string.Join(" ", errors.Select(Say))}");
        }
    }

    private static string Say(Diagnostic error) => error.Location is { Source: not null } location ? $"{location.Start}: {error.Message}" : error.Message;
}
