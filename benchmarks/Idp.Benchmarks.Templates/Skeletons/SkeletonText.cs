using System.Globalization;
using System.Text;
using Idp.Benchmarks.Catalogs;

namespace Idp.Benchmarks.Templates.Skeletons;

/// <summary>The texts of a skeleton.</summary>
internal static class SkeletonText
{
    private static readonly string[] Words = ["order", "stock", "carrier", "invoice", "basket", "customer", "refund", "parcel", "price", "letter", "größe", "naïve"];
    private static readonly string[] Features = ["tracing", "caching", "replay"];

    public static string Java(ref SeededRandom random, int index)
    {
        var text = new StringBuilder();
        Line(text, $"package com.acme.${{{{ values.package | replace(\"/\", \".\") }}}};");
        Line(text, $"");
        Line(text, $"/** ${{{{ values.description }}}} Part {index}. */");
        Line(text, $"{{% set prefix = values.name | upper -%}}");
        Line(text, $"public final class ${{{{ values.name | capitalize }}}}Handler{index} {{");
        Line(text, $"{{%- for region in values.regions %}}");
        Line(text, $"    static final String ${{{{ region | upper }}}} = \"${{{{ prefix }}}}-{index}-${{{{ loop.index }}}}\";");
        Line(text, $"{{%- endfor %}}");
        for (int i = 8 + random.Below(30); i > 0; i--)
        {
            Line(text, $"    int {Word(ref random)}{i}() {{ return {random.Below(1000)}; }}");
        }

        Feature(text, ref random, "    // with it", "    // without it");
        Line(text, $"}}");
        return text.ToString();
    }

    public static string Manifest(ref SeededRandom random, int index)
    {
        var text = new StringBuilder();
        Line(text, $"apiVersion: v1");
        Line(text, $"kind: ConfigMap");
        Line(text, $"metadata:");
        Line(text, $"  name: ${{{{ values.name }}}}-{index}");
        Line(text, $"  labels: {{ app: ${{{{ values.name }}}}, owner: ${{{{ (values.owner | parseEntityRef).name }}}} }}");
        Line(text, $"data:");
        Line(text, $"{{%- for region in values.regions %}}");
        Line(text, $"  {Word(ref random)}.${{{{ region }}}}: \"${{{{ values.name }}}}-{index}-${{{{ loop.index }}}}{{% if not loop.last %}}-more{{% endif %}}\"");
        Line(text, $"{{%- endfor %}}");
        Feature(text, ref random, "  feature: present", "  feature: absent");
        for (int i = 8 + random.Below(30); i > 0; i--)
        {
            Line(text, $"  {Word(ref random)}-{i}: \"{Word(ref random)} {random.Below(1000)}\"");
        }

        return text.ToString();
    }

    public static string Prose(ref SeededRandom random, int index)
    {
        var text = new StringBuilder();
        Line(text, $"# Note {index}");
        for (int i = 10 + random.Below(50); i > 0; i--)
        {
            Line(text, $"The {Word(ref random)} of {Word(ref random)} {random.Below(100)} waits for the {Word(ref random)}; {{ it does }}.");
        }

        return text.ToString();
    }

    public static string Workflow(ref SeededRandom random, int index)
    {
        var text = new StringBuilder();
        Line(text, $"on: push");
        Line(text, $"env: {{ PART: {index}, TOKEN: ${{{{ secrets.TOKEN }}}} }}");
        Line(text, $"jobs:");
        for (int i = 3 + random.Below(8); i > 0; i--)
        {
            Line(text, $"  {Word(ref random)}-{i}: {{ if: \"${{{{ github.ref == 'refs/heads/main' && matrix.{Features[random.Below(Features.Length)]} }}}}\", runs-on: linux }}");
        }

        return text.ToString();
    }

    public static string Chart(ref SeededRandom random, int index)
    {
        var text = new StringBuilder();
        Line(text, $"# {index}");
        for (int i = 10 + random.Below(20); i > 0; i--)
        {
            Line(text, $"{Word(ref random)}{i}: {{{{ .Values.{Word(ref random)} | default {random.Below(10)} | quote }}}}");
        }

        return text.ToString();
    }

    private static void Feature(StringBuilder text, ref SeededRandom random, string with, string without)
    {
        Line(text, $"{{%- if values.features.{Features[random.Below(Features.Length)]} %}}");
        Line(text, $"{with}");
        Line(text, $"{{%- else %}}");
        Line(text, $"{without}");
        Line(text, $"{{%- endif %}}");
    }

    private static string Word(ref SeededRandom random) => random.Pick<string>(Words);

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
