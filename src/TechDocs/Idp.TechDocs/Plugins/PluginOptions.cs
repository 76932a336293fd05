using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Tree;

namespace Idp.TechDocs.Plugins;

/// <summary>Reads options of plugins by their kind, with their places.</summary>
internal static class PluginOptions
{
    public static PluginSetting? Find(SiteConfiguration configuration, string name) => configuration.Plugins.FirstOrDefault(plugin => plugin.Name == name);

    public static ConfigMap? Map(PluginSetting? plugin, string key, DiagnosticBag faults) => Value<ConfigMap>(plugin, key, "a map", faults);

    public static string Text(PluginSetting? plugin, string key, string otherwise, DiagnosticBag faults)
        => Value<ConfigScalar>(plugin, key, "a text", faults)?.Value as string ?? otherwise;

    public static bool Flag(PluginSetting? plugin, string key, bool otherwise, DiagnosticBag faults)
        => Value<ConfigScalar>(plugin, key, "true or false", faults)?.Value as bool? ?? otherwise;

    /// <summary>A list of texts; a text alone is a list of one.</summary>
    public static IEnumerable<(string Text, SourceLocation Location)> Texts(PluginSetting? plugin, string key, DiagnosticBag faults)
    {
        var items = plugin?.Map?.Find(key) switch
        {
            null => [],
            ConfigList list => list.Items,
            var one => [one],
        };
        foreach (var item in items)
        {
            if (item is ConfigScalar { Value: string text })
            {
                yield return (text, item.Location);
            }
            else
            {
                Report(plugin!, key, item, "a text", faults);
            }
        }
    }

    private static T? Value<T>(PluginSetting? plugin, string key, string expected, DiagnosticBag faults)
        where T : ConfigNode
    {
        var value = plugin?.Map?.Find(key);
        if (value is null or T)
        {
            return (T?)value;
        }

        Report(plugin!, key, value, expected, faults);
        return null;
    }

    private static void Report(PluginSetting plugin, string key, ConfigNode value, string expected, DiagnosticBag faults)
        => faults.Add(new Diagnostic(NavigationFaults.BadOption, value.Location, plugin.Name, key, $"it must be {expected}, and this is {value.Kind}"));
}
