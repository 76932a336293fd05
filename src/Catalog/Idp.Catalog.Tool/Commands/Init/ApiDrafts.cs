using System.Collections.Immutable;
using System.Globalization;
using Idp.Catalog.Tool.Commands.Init.Evidence;

namespace Idp.Catalog.Tool.Commands.Init;

/// <summary>Names for the APIs of a component: after it, and after their files where there are several.</summary>
internal static class ApiDrafts
{
    public static ImmutableArray<(string Name, ApiDefinition Definition)> Name(string component, ImmutableArray<ApiDefinition> definitions)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var named = ImmutableArray.CreateBuilder<(string, ApiDefinition)>();
        foreach (var definition in definitions)
        {
            var suffix = definitions.Length == 1 ? "api" : Path.GetFileNameWithoutExtension(definition.Path);
            var plain = EntityNames.From($"{component}-{suffix}") ?? "api";
            var name = plain;
            for (var i = 2; !taken.Add(name); i++)
            {
                name = EntityNames.From(string.Create(CultureInfo.InvariantCulture, $"{plain[..Math.Min(plain.Length, 59)]}-{i}"))!;
            }

            named.Add((name, definition));
        }

        return named.ToImmutable();
    }
}
