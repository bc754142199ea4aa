using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class StateDeposits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "state_deposits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    billing_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    billed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    receipt = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: true),
                    entry_id = table.Column<long>(type: "bigint", nullable: true),
                    billed_by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    billed_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    paid_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_state_deposits", x => x.id);
                    table.CheckConstraint("ck_state_deposits_amount", "amount > 0");
                    table.ForeignKey(
                        name: "fk_state_deposits_ledger_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "ledger_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_state_deposits_billing_code",
                table: "state_deposits",
                column: "billing_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_state_deposits_entry_id",
                table: "state_deposits",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_state_deposits_receipt",
                table: "state_deposits",
                column: "receipt",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_state_deposits_unit_id",
                table: "state_deposits",
                columns: new[] { "unit", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "state_deposits");
        }
    }
}
