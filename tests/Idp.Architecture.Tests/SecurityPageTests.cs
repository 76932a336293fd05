using System.Globalization;
using System.Reflection;
using Idp.Testing;

namespace Idp.Architecture.Tests;

public sealed class SecurityPageTests
{
    private static readonly string[] Page = File.ReadAllLines(RepositoryRoot.PathTo("SECURITY.md"));

    public static TheoryData<string> Projects => [.. SourceProject.All.Where(project => project.HasAssembly).Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_bound_is_listed_with_its_default(string name)
    {
        var bounds =
            from type in SourceAssembly.Of(SourceProject.All.Single(project => project.Name == name)).GetExportedTypes()
            where IsSettings(type.Name) && type.GetConstructor([]) is not null
            from property in type.GetProperties()
            where property.Name.StartsWith("Max", StringComparison.Ordinal) || property.PropertyType == typeof(TimeSpan)
            select (Option: $"`{type.Name}.{property.Name}`", Default: DefaultOf(type, property));
        Assert.All(bounds, bound => Assert.Contains(
            Page,
            line => line.StartsWith($"| {bound.Option} | {bound.Default}", StringComparison.Ordinal)));
    }

    private static bool IsSettings(string type) => type.EndsWith("Options", StringComparison.Ordinal) || type.EndsWith("Limits", StringComparison.Ordinal);

    private static string DefaultOf(Type type, PropertyInfo property) => property.GetValue(Activator.CreateInstance(type)) switch
    {
        int processors when property.Name == "MaxParallelism" && processors == Math.Min(Environment.ProcessorCount, 16) => "number of processors",
        TimeSpan time => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:N0} ms"),
        var number => Size(Convert.ToInt64(number, CultureInfo.InvariantCulture)),
    };

    private static string Size(long value)
    {
        const long mebi = 1024 * 1024;
        return value switch
        {
            >= 1024 * mebi when value % (1024 * mebi) == 0 => $"{value / mebi / 1024} GiB",
            >= mebi when value % mebi == 0 => $"{value / mebi} MiB",
            _ => value.ToString("N0", CultureInfo.InvariantCulture),
        };
    }
}
