using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Mentors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_mentors_regency_code_name_folded",
                table: "mentors");

            migrationBuilder.AddColumn<string>(
                name: "name_key",
                table: "mentors",
                type: "character varying(183)",
                maxLength: 183,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<DateTime>(
                name: "compared_at",
                table: "clearances",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "revoked_on",
                table: "clearances",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "running_key",
                table: "clearances",
                type: "character varying(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "bans",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "ix_mentors_regency_code_name_key",
                table: "mentors",
                columns: new[] { "regency_code", "name_key" });

            migrationBuilder.CreateIndex(
                name: "ix_clearances_running_key",
                table: "clearances",
                column: "running_key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_mentors_regency_code_name_key",
                table: "mentors");

            migrationBuilder.DropIndex(
                name: "ix_clearances_running_key",
                table: "clearances");

            migrationBuilder.DropColumn(
                name: "name_key",
                table: "mentors");

            migrationBuilder.DropColumn(
                name: "compared_at",
                table: "clearances");

            migrationBuilder.DropColumn(
                name: "revoked_on",
                table: "clearances");

            migrationBuilder.DropColumn(
                name: "running_key",
                table: "clearances");

            migrationBuilder.DropColumn(
                name: "version",
                table: "bans");

            migrationBuilder.CreateIndex(
                name: "ix_mentors_regency_code_name_folded",
                table: "mentors",
                columns: new[] { "regency_code", "name_folded" });
        }
    }
}
