using System.Reflection;
using Idp.Testing;

namespace Idp.PublicApi.Tests;

public sealed class ForeignTypeTests
{
    public static TheoryData<string> Projects => [.. SourceProject.All.Where(project => project.HasAssembly).Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_type_of_a_third_party_is_in_the_public_surface(string name)
    {
        var assembly = SourceAssembly.Of(SourceProject.All.Single(project => project.Name == name));
        var foreign =
            from type in assembly.GetExportedTypes()
            from used in TypesOf(type)
            where !IsOurs(used.Assembly.GetName().Name!) && !IsMeant(type, used)
            select $"{type.FullName} uses {used.FullName} of {used.Assembly.GetName().Name}";
        Assert.Empty(foreign.Distinct());
    }

    [Fact]
    public void A_type_of_a_third_party_is_found_in_a_signature()
        => Assert.Contains(TypesOf(typeof(Leaking)), type => type == typeof(CsCheck.PCG));

    private static bool IsOurs(string assembly) => assembly is "netstandard" or "mscorlib"
        || assembly.StartsWith("System.", StringComparison.Ordinal)
        || assembly.StartsWith("Idp.", StringComparison.Ordinal)
        || (assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && assembly.EndsWith(".Abstractions", StringComparison.Ordinal));

    // It is there to be a graph of QuikGraph.
    private static bool IsMeant(Type type, Type used)
        => (type.FullName == "Idp.Catalog.Graph.QuikGraphView" && used.Assembly.GetName().Name == "QuikGraph")
            || (type.Assembly.GetName().Name == "Idp.TechDocs.Markdown" && used.Assembly.GetName().Name == "Markdig");

    private static IEnumerable<Type> TypesOf(Type type)
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        IEnumerable<Type?> named =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetFields(declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(field => field.FieldType),
            .. type.GetConstructors(declared).Where(IsSeen).SelectMany(SignatureOf),
            .. type.GetMethods(declared).Where(IsSeen).SelectMany(method => SignatureOf(method).Append(method.ReturnType)),
        ];
        return named.OfType<Type>().SelectMany(Parts).Distinct();
    }

    // Properties and events are their accessor methods.
    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static IEnumerable<Type> SignatureOf(MethodBase method) =>
    [
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        .. method.IsGenericMethodDefinition ? method.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()) : [],
    ];

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        return type.IsGenericParameter ? [] : type.GetGenericArguments().SelectMany(Parts).Prepend(type);
    }

    private sealed class Leaking
    {
        public static IReadOnlyDictionary<string, List<CsCheck.PCG[]>> Leak() => throw new InvalidOperationException("Only its signature is looked at.");
    }
}
