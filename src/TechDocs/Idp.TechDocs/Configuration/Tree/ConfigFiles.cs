using Idp.Content;
using Idp.Diagnostics;

namespace Idp.TechDocs.Configuration.Tree;

/// <summary>Reads a configuration with those it inherits from.</summary>
internal sealed class ConfigFiles(IContentReader content, SiteConfigurationOptions options, DiagnosticBag faults)
{
    private const string Inherit = "INHERIT";

    public async ValueTask<ConfigMap?> ReadAsync(SourceText file, CancellationToken cancellationToken)
    {
        var chain = new List<ConfigMap>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (SourceText? next = file; next is not null;)
        {
            seen.Add(next.Path);
            if (ConfigTreeReader.Read(next, options.Environment, faults) is not { } map)
            {
                return null;
            }

            chain.Add(map.Without(entry => entry.Key == Inherit));
            var inherit = map.Find(Inherit);
            next = inherit is null ? null : await ParentAsync(next.Path, inherit, seen, cancellationToken).ConfigureAwait(false);
        }

        chain.Reverse();
        return chain.Aggregate((below, above) => below.Under(above));
    }

    private async ValueTask<SourceText?> ParentAsync(string file, ConfigNode inherit, HashSet<string> seen, CancellationToken cancellationToken)
    {
        if (inherit is not ConfigScalar { Value: string target })
        {
            faults.Add(new Diagnostic(ConfigurationFaults.WrongType, inherit.Location, Inherit, "a path", inherit.Kind));
            return null;
        }

        if (!ContentPath.Parse(file).Folder.TryResolve(target, out var path, out string? error))
        {
            return Fail(inherit, target, error);
        }

        if (seen.Contains(path.Value))
        {
            return Fail(inherit, target, "it inherits from itself, through others or not.");
        }

        if (seen.Count > options.MaxInheritance)
        {
            return Fail(inherit, target, $"more than {options.MaxInheritance} configurations would be inherited.");
        }

        var read = await content.ReadAsync(path.Value, cancellationToken: cancellationToken).ConfigureAwait(false);
        return read.IsFound ? read.ToSourceText(path.Value) : Fail(inherit, target, read.Reason!);
    }

    private SourceText? Fail(ConfigNode inherit, string target, string reason)
    {
        faults.Add(new Diagnostic(ConfigurationFaults.BadInherit, inherit.Location, target, reason));
        return null;
    }
}
