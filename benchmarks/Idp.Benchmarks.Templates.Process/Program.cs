using System.Globalization;
using Idp.Benchmarks.Templates.Process;

switch (args)
{
    case ["render", var mode, var seconds, var template, var values]:
        Console.WriteLine(TextRate.Measure(mode, double.Parse(seconds, CultureInfo.InvariantCulture), File.ReadAllText(template), File.ReadAllText(values)));
        return 0;
    case ["skeleton", var template, var workspace]:
        await SkeletonStep.RunAsync(template, workspace);
        return 0;
    default:
        await Console.Error.WriteLineAsync("render parse|cached SECONDS TEMPLATE VALUES | skeleton TEMPLATE-FOLDER WORKSPACE");
        return 2;
}
